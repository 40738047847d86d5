import 'fake-indexeddb/auto'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ShellBar } from '../../src/app/frame/ShellBar'
import { TurnedGate } from '../../src/app/frame/TurnedGate'
import { useAskBeforeBack } from '../../src/app/frame/useAskBeforeBack'
import { DomainScreen } from '../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../src/features/sessions/items/ItemScreen'
import { useRoomView } from '../../src/features/sessions/roomView'
import { TaskListScreen } from '../../src/features/sessions/tasks/TaskListScreen'
import { NavigationProvider } from '../../src/ui/layout/navigation'
import { aStore } from '../store/support/deviceStore'
import { aSession, shippedInstrument } from '../support/builders/sessionBuilders'
import { openInSession } from '../support/inSession'
import { openScreen } from '../support/screen'

const turn = (session: string | undefined) => act(() => useRoomView.getState().turn(session))

afterEach(() => {
  turn(undefined)
  cleanup()
})

const instrument = shippedInstrument('full-diagnosis')

test.each(['/', '/organisations/harbour', '/settings', '/library', '/sessions/session-10', '/sessions/other/plan'])(
  'turned to the group, nothing of %s is shown',
  (path) => {
    turn('session-1')
    render(
      <TurnedGate path={path}>
        <h1>Another organisation</h1>
      </TurnedGate>,
    )
    expect(screen.queryByText('Another organisation')).toBeNull()
    expect(screen.getByRole('link').getAttribute('href')).toBe('/sessions/session-1')
    turn(undefined)
    expect(screen.getByText('Another organisation')).toBeTruthy()
  },
)

test.each(['/sessions/session-1', '/sessions/session-1/domains/people'])(
  'turned to the group, %s of the open session stays in sight',
  (path) => {
    turn('session-1')
    render(<TurnedGate path={path}>{instrument.id}</TurnedGate>)
    expect(screen.getByText('full-diagnosis')).toBeTruthy()
  },
)

test('a tab that is loaded again stays turned, until it is turned back', async () => {
  turn('session-1')
  vi.resetModules()
  const again = await import('../../src/features/sessions/roomView')
  expect(again.useRoomView.getState().turned).toBe('session-1')
  again.useRoomView.getState().turn(undefined)
  vi.resetModules()
  const later = await import('../../src/features/sessions/roomView')
  expect(later.useRoomView.getState().turned).toBeUndefined()
})

const noted = (note: string) => {
  const session = aSession(instrument, { 'payments-and-bank-access': 1 })
  const recorded = session.items['payments-and-bank-access']
  if (recorded) recorded.notes.private = note
  return session
}

test.each([
  ['on the area’s page', () => <DomainScreen domain="money-and-controls" />],
  ['one at a time', () => <ItemScreen domain="money-and-controls" item="payments-and-bank-access" />],
])('turned to the group, no private note is shown or betrayed %s', async (_, Screen) => {
  await openInSession(Screen, { session: noted('The treasurer looked worried.'), instrument })
  expect(document.body.innerHTML).toContain('The treasurer looked worried.')
  turn('session-1')
  expect(document.body.innerHTML).not.toContain('The treasurer looked worried.')
  expect(screen.queryByText('Evidence and notes (filled in)')).toBeNull()
})

function BarAlone() {
  return (
    <NavigationProvider value={{ go: () => {}, path: '/sessions/session-1' }}>
      <h1>A page</h1>
      <ShellBar />
    </NavigationProvider>
  )
}

test('the bar names the organisation whose session is open, and nobody once it is left', async () => {
  await openInSession(BarAlone, { session: aSession(instrument), instrument })
  expect(within(screen.getByRole('banner')).getByText('Harbour Advice Centre')).toBeTruthy()
  cleanup()
  openScreen(<BarAlone />, await aStore())
  expect(within(screen.getByRole('banner')).queryByText('Harbour Advice Centre')).toBeNull()
})

test('turned to the group, the bar has no menu, still says what is saved, and turns back', async () => {
  await openInSession(BarAlone, { session: aSession(instrument), instrument })
  const places = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(places()).toEqual(['/', '/', '/library', '/advisor', '/settings'])
  turn('session-1')
  expect(places()).toEqual(['/sessions/session-1'])
  expect(screen.getByText(/on this device/i)).toBeTruthy()
  act(() => screen.getByRole('button', { name: 'Turn back to me' }).click())
  expect(places()).toContain('/settings')
})

test('turning back asks whoever fills in something of their own, and claims to have saved none of it', async () => {
  await openInSession(BarAlone, { session: aSession(instrument), instrument })
  turn('session-1')
  const asked = vi.fn()
  act(() => useRoomView.getState().guard(asked))
  expect(screen.getByText('Kept once it is finished')).toBeTruthy()
  expect(screen.queryByText(/on this device/i)).toBeNull()
  act(() => screen.getByRole('button', { name: 'Turn back to me' }).click())
  expect(asked).toHaveBeenCalledOnce()
  expect(useRoomView.getState().turned).toBe('session-1')
  act(() => useRoomView.getState().guard(undefined))
})

function Guarded() {
  useAskBeforeBack()
  return null
}

test('Back goes nowhere while somebody fills in something of their own: it asks them; else it goes back', () => {
  const moved = vi.fn()
  render(<Guarded />)
  window.addEventListener('popstate', moved)
  turn('session-1')
  const asked = vi.fn()
  act(() => useRoomView.getState().guard(asked))
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(asked).toHaveBeenCalledOnce()
  expect(moved).not.toHaveBeenCalled()
  expect(window.location.pathname).toBe('/sessions/session-1')
  act(() => useRoomView.getState().guard(undefined))
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(moved).toHaveBeenCalledOnce()
  window.removeEventListener('popstate', moved)
})

test('turning takes the focus along, so that nobody looks at the middle of a page or tabs from nowhere', async () => {
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  await openInSession(TaskListScreen, { session: aSession(instrument), instrument })
  const button = screen.getByRole('button', { name: 'Turn the screen to the group' })
  button.focus()
  act(() => button.click())
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(scrolled).toHaveBeenCalledWith(0, 0)
})
