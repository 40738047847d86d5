import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { languageOfText, textIn } from '../../../src/core/instrument/text'
import { DomainScreen } from '../../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../../src/features/sessions/items/ItemScreen'
import { TaskListScreen } from '../../../src/features/sessions/tasks/TaskListScreen'
import { aSession, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'
import { expectAccessible } from '../../support/screen'

afterEach(cleanup)

/** The quick check with every text in a second language as well, but for one question's. */
const instrument = inArabicToo(shippedInstrument('quick-check'))
const session = { ...aSession(instrument), language: 'ar' }
const [item, untranslated] = instrument.items as [Instrument['items'][number], Instrument['items'][number]]

test.each([
  ['the areas', () => <TaskListScreen />],
  ['an area', () => <DomainScreen domain={item.domain} />],
  ['one question', () => <ItemScreen domain={item.domain} item={item.id} />],
])(
  '%s: words of the instrument say which language they are in, and run in its direction; ours do not',
  async (_, Screen) => {
    await openInSession(Screen, { session, instrument })
    const texts = textNodes().filter((node) => node.data.startsWith('ع '))
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) {
      const spoken = text.parentElement?.closest('[lang]')
      expect(`${spoken?.getAttribute('lang')} ${spoken?.getAttribute('dir')}: ${text.data}`).toBe(
        `ar auto: ${text.data}`,
      )
    }
    const ours = textNodes().filter(({ data }) => /^(Back|Don’t know|Not started|Next: )/.test(data))
    expect(ours.length).toBeGreaterThan(0)
    for (const { parentElement } of ours) expect(parentElement?.closest('[lang]:not(html)')).toBeNull()
    await expectAccessible()
  },
)

test('a text that has no translation is spoken as what it is', async () => {
  await openInSession(() => <ItemScreen domain={untranslated.domain} item={untranslated.id} />, { session, instrument })
  const probe = screen.getByText(textIn(untranslated.probe, 'en'))
  expect(probe.closest('[lang]:not(html)')).toBeNull()
})

test('the language of a text is the one that is asked for, its parent, or the first that there is', () => {
  const text = { en: 'Budget', cy: 'Cyllideb' }
  expect(['cy', 'cy-GB', 'pl'].map((tag) => languageOfText(text, tag))).toEqual(['cy', 'cy', 'en'])
})

function inArabicToo(of: Instrument): Instrument {
  const isText = (value: object): value is { en: string } => 'en' in value && typeof value.en === 'string'
  const translated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translated)
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) return { ...value, ar: `ع ${value.en}` }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]))
  }
  const all = translated(of) as Instrument
  return { ...all, items: all.items.map((one, place) => (place === 1 ? (of.items[1] ?? one) : one)) }
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}
