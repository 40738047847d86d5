import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { LanguageProvider } from '../../src/ui/words/LanguageProvider'
import { Gallery } from '../support/gallery/Gallery'
import { giveJsdomModals } from './modalInJsdom'

beforeAll(giveJsdomModals)
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
})

const parts = ['controls', 'fields', 'item', 'charts', 'qr']

/** Colour needs a real browser; the tokens' contrast has a test of its own. */
async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

test.each(parts)('every control on the page of %s passes axe', async (part) => {
  render(
    <LanguageProvider>
      <Gallery part={part} />
    </LanguageProvider>,
  )
  for (const toggle of screen.queryAllByRole('button', { name: 'See this as a table' })) fireEvent.click(toggle)
  expect(await problems()).toEqual([])
})

test('axe would see a field without a name', async () => {
  render(<input type="text" />)
  expect((await problems()).join()).toContain('label')
})

test.each(parts)('no word on the page of %s escapes the catalogue', (part) => {
  window.history.replaceState(null, '', '/?words=pseudo')
  render(
    <LanguageProvider>
      <Gallery part={part} />
    </LanguageProvider>,
  )
  const plain = [...wordsOn(document.body)].filter((text) => /[a-z]{3}/i.test(text) && !/[[\]]/.test(text))
  expect(plain.filter((text) => !allowed.has(text))).toEqual([])
})

/** The gallery's own part names, and a date as Intl writes it. */
const allowed = new Set([...parts, 'Sunday, 6 December 2026', 'Sunday 6 December 2026'])

function* wordsOn(root: HTMLElement): Generator<string> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) yield texts.currentNode.textContent?.trim() ?? ''
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) yield element.getAttribute(name) ?? ''
  }
}
