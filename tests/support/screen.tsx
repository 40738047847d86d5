import { act, cleanup, configure, render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { afterEach, expect, vi } from 'vitest'
import type { Store } from '../../src/store/store'
import { StoreProvider } from '../../src/store/useStore'
import { NavigationProvider } from '../../src/ui/layout/navigation'

afterEach(cleanup)
// axe reads a whole form in seconds under jsdom, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })
addMissingDialogs()

/** A screen on an open store. `went` lists where it wanted to go. */
export function openScreen(screen: ReactNode, store: Store) {
  const went: string[] = []
  const value = { go: (href: string) => void went.push(href), path: '/' }
  const rendered = render(
    <StoreProvider store={store}>
      <NavigationProvider value={value}>{screen}</NavigationProvider>
    </StoreProvider>,
  )
  return { ...rendered, went }
}

/** What axe finds wrong; colours and sizes need a real browser. */
export async function expectAccessible() {
  const found = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

/** Lets everything that waits on the store happen. */
export async function settled(milliseconds = 0) {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))
}

/** jsdom knows the element but cannot open it. */
function addMissingDialogs() {
  const dialog = HTMLDialogElement.prototype
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  dialog.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
}
