import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Loading } from '../../src/ui/blocks/Loading'
import { Button } from '../../src/ui/controls/Button'
import { Dialog } from '../../src/ui/controls/Dialog'
import { useKeys } from '../../src/ui/controls/useKeys'
import { NavigationProvider } from '../../src/ui/layout/navigation'
import { Page } from '../../src/ui/layout/Page'
import { SkipLink } from '../../src/ui/layout/SkipLink'
import { LanguageProvider } from '../../src/ui/words/LanguageProvider'
import { giveJsdomModals } from './modalInJsdom'

beforeAll(giveJsdomModals)
const scrolled = vi.fn()
beforeEach(() => {
  window.scrollTo = scrolled
  scrolled.mockClear()
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true })
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  window.history.replaceState(null, '', '/')
})

const go = () => undefined
const at = (path: string, title: string) => (
  <NavigationProvider value={{ go, path }}>
    <Page title={title}>
      <Button>Continue</Button>
    </Page>
  </NavigationProvider>
)

test('who arrives at a page stands at its one heading, and the window is named after it', () => {
  render(at('/a', 'Our plan'))
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Our plan' }))
  expect(document.title).toBe('Our plan · Soundings')
})

test('going on moves the focus to the next heading and to the top of the page', () => {
  const { rerender } = render(at('/a', 'Our plan'))
  screen.getByRole('button').focus()
  Object.defineProperty(window, 'scrollY', { value: 300, configurable: true })
  rerender(at('/b', 'Results'))
  expect(document.activeElement?.textContent).toBe('Results')
  expect(scrolled).toHaveBeenCalledWith(0, 0)
})

test('an address that names a part of the page leads to that part', () => {
  window.history.replaceState(null, '', '/settings#leaves')
  render(
    <NavigationProvider value={{ go, path: '/settings' }}>
      <Page title="Settings">
        <section id="leaves">
          <h2>What leaves this device</h2>
        </section>
      </Page>
    </NavigationProvider>,
  )
  expect(document.activeElement?.textContent).toBe('What leaves this device')
})

test('coming back leaves the page where the browser left it', () => {
  const { rerender } = render(at('/b', 'Results'))
  Object.defineProperty(window, 'scrollY', { value: 300, configurable: true })
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  rerender(at('/a', 'Our plan'))
  expect(document.activeElement?.textContent).toBe('Our plan')
  expect(scrolled).not.toHaveBeenCalled()
})

test('a title that changes on the same page does not take the focus away', () => {
  const { rerender } = render(at('/a', 'Our plan'))
  screen.getByRole('button').focus()
  rerender(at('/a', 'Our new plan'))
  expect(document.activeElement).toBe(screen.getByRole('button'))
  expect(document.title).toBe('Our new plan · Soundings')
})

test('the skip link leads to the page', () => {
  render(
    <>
      <SkipLink />
      {at('/a', 'Our plan')}
    </>,
  )
  fireEvent.click(screen.getByRole('link', { name: 'Skip to the page' }))
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('the pseudo-locale and right-to-left can be switched on in the address, and stay on', () => {
  window.history.replaceState(null, '', '/?words=pseudo&direction=rtl')
  const page = () => render(<LanguageProvider>{at('/a', 'Our plan')}</LanguageProvider>)
  page()
  expect(document.documentElement.dir).toBe('rtl')
  expect(document.title).not.toContain('Soundings')
  cleanup()
  window.history.replaceState(null, '', '/elsewhere')
  page()
  expect(document.documentElement.dir).toBe('rtl')
  cleanup()
  window.history.replaceState(null, '', '/?words=en&direction=ltr')
  page()
  expect(document.documentElement.dir).toBe('ltr')
  expect(document.documentElement.lang).toBe('en-GB')
  expect(document.title).toBe('Our plan · Soundings')
})

test('waiting says nothing for 300 ms', () => {
  vi.useFakeTimers()
  render(<Loading />)
  expect(screen.getByRole('status').textContent).toBe('')
  act(() => vi.advanceTimersByTime(301))
  expect(screen.getByRole('status').textContent).toBe('Opening…')
})

test('a busy button keeps its focus and takes no second press', () => {
  const press = vi.fn()
  const { rerender } = render(<Button onClick={press}>Save</Button>)
  screen.getByRole('button').focus()
  fireEvent.click(screen.getByRole('button'))
  rerender(
    <Button busy onClick={press}>
      Save
    </Button>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(press).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(screen.getByRole('button'))
})

function Asking() {
  const [open, setOpen] = useState(false)
  const [pressed, setPressed] = useState(0)
  useKeys({ '1': () => setPressed(pressed + 1) })
  return (
    <>
      <Button onClick={() => setOpen(true)}>Remove</Button>
      <output>{pressed}</output>
      <Dialog open={open} title="Remove it?" onClose={() => setOpen(false)}>
        It cannot be undone.
      </Dialog>
    </>
  )
}

test('a dialog is named, takes the focus, closes on Escape, and gives the focus back', () => {
  render(<Asking />)
  const opener = screen.getByRole('button', { name: 'Remove' })
  opener.focus()
  fireEvent.click(opener)
  const dialog = screen.getByRole('dialog', { name: 'Remove it?' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('keys of the page rest while a dialog stands before it', () => {
  render(<Asking />)
  fireEvent.keyDown(document.body, { key: '1' })
  expect(screen.getByRole('status').textContent).toBe('1')
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
  fireEvent.keyDown(document.body, { key: '1' })
  expect(screen.getByText('1', { selector: 'output' })).toBeTruthy()
})
