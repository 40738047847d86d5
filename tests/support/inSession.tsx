import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { SessionRoute } from '../../src/app/SessionRoute'
import { contentHash } from '../../src/core/instrument/contentHash'
import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import type { Plan } from '../../src/core/planning/planSchema'
import type { Session } from '../../src/core/session/sessionSchema'
import { openStore } from '../../src/store/openStore'
import type { ShelfEntry, Store } from '../../src/store/store'
import { StoreProvider } from '../../src/store/useStore'
import { type Go, NavigationProvider } from '../../src/ui/layout/navigation'
import { harbourAdviceCentre } from './builders/sessionBuilders'

/**
 * A page of a session as the app shows it, on a real store; `gone` is where the page went, `replaced` whether Back leads past
 * it, `plan` what is saved.
 */
export type PageInSession = {
  store: Store
  gone: () => string | undefined
  replaced: () => boolean
  plan: () => Promise<Plan | undefined>
}

let count = 0

/** Saves the session with its instrument, opens one of its pages and waits for the page's heading. */
export async function openInSession(
  Screen: ComponentType,
  of: {
    session: Session
    instrument: Instrument
    plan?: Plan
    /** What else is on the device: other versions on the shelf, and what is saved before the page opens. */
    shelf?: ShelfEntry[]
    before?: (store: Store) => Promise<unknown>
  },
): Promise<PageInSession> {
  count += 1
  const opened = await openStore({
    databaseName: `screen-${count}`,
    now: () => new Date('2026-11-22T14:30:00.000Z'),
    shelf: of.shelf ?? [],
    crypto: webcrypto as Crypto,
  })
  if (!opened.ok) throw new Error(opened.problem)
  const { store } = opened
  const session = { ...of.session, instrument: { ...of.session.instrument, contentHash: contentHash(of.instrument) } }
  await store.organisations.save(harbourAdviceCentre(), 0)
  await store.sessions.save(session, { rev: 0, progress: { answered: 0, asked: 0 }, keep: of.instrument })
  if (of.plan) await store.plans.save(of.plan, 0)
  await of.before?.(store)
  let gone: string | undefined
  let replaced = false
  const go: Go = (href, options) => {
    gone = href
    replaced = options?.replace ?? false
  }
  render(
    <StoreProvider store={store}>
      <NavigationProvider value={{ go, path: '/sessions' }}>
        <SessionRoute id={session.id}>
          <Screen />
        </SessionRoute>
      </NavigationProvider>
    </StoreProvider>,
  )
  await screen.findByRole('heading', { level: 1 }, { timeout: 5000 })
  const plan = async () => {
    const found = await store.plans.ofSession(session.id)
    return found.found === 'yes' ? found.value : undefined
  }
  return { store, gone: () => gone, replaced: () => replaced, plan }
}
