import 'fake-indexeddb/auto'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { InstrumentScreen } from '../../../src/features/library/InstrumentScreen'
import { LibraryScreen } from '../../../src/features/library/LibraryScreen'
import { PrintInstrumentScreen } from '../../../src/features/library/PrintInstrumentScreen'
import { importedFrame } from '../../../src/reports/xlsform/reading/importedFrame'
import { aStore } from '../../store/support/deviceStore'
import { shippedInstrument } from '../../support/builders/sessionBuilders'
import { expectAccessible, openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

test('the library says of each instrument what it is for, how long it takes, who comes, what comes out, and its licence', async () => {
  openScreen(<LibraryScreen />, await aStore(undefined, { shelf: theShelf() }))
  const title = await screen.findByRole('heading', { name: 'Full diagnosis' })
  const card = within(title.closest('section') as HTMLElement)
  expect(card.getByText('2½ to 3 hours')).toBeDefined()
  expect(card.getByText('50 questions in 11 areas')).toBeDefined()
  expect(card.getByText('Licence: CC BY 4.0.')).toBeDefined()
  expect(card.getByText(/^Published by The Soundings project\./)).toBeDefined()
  expect(card.getByText(/^Four to eight people/)).toBeDefined()
  expect(card.getByRole('link', { name: 'Read it: Full diagnosis' }).getAttribute('href')).toBe(
    '/library/full-diagnosis/1.0.0',
  )
  expect(screen.getByRole('heading', { name: 'Quick check' })).toBeDefined()
  await expectAccessible()
})

test('the newest version is on the card, the older ones are folded away and can still be read', async () => {
  const [quick] = theShelf().filter(({ id }) => id === 'quick-check')
  if (!quick) throw new Error('No quick check')
  const inVersion = (version: string) => ({
    ...quick,
    version,
    load: async () => ({ ...((await quick.load()) as object), version }),
  })
  const shelf = [inVersion('1.2.0'), inVersion('1.10.0'), quick]
  openScreen(<LibraryScreen />, await aStore(undefined, { shelf }))
  const read = await screen.findByRole('link', { name: 'Read it: Quick check' })
  expect(read.getAttribute('href')).toBe('/library/quick-check/1.10.0')
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  const folded = screen.getByText('2 older versions').closest('details') as HTMLDetailsElement
  expect(folded.open).toBe(false)
  fireEvent.click(screen.getByText('2 older versions'))
  const older = within(folded)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  expect(older).toEqual(['/library/quick-check/1.2.0', '/library/quick-check/1.0.0'])
  await expectAccessible()
})

test('what most groups need comes first, and what is not about a group last', async () => {
  openScreen(<LibraryScreen />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByRole('heading', { name: 'Quick check' })
  const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(titles.slice(0, 3)).toEqual(['Quick check', 'Full diagnosis', 'Quality areas'])
  expect(titles.slice(-2)).toEqual(['Session feedback', 'Advisor development'])
})

test('an adaptation says whose it is and what it was adapted from', async () => {
  const [quick] = theShelf().filter(({ id }) => id === 'quick-check')
  if (!quick) throw new Error('No quick check')
  const derivedFrom = { publisher: 'soundings', id: 'quick-check', version: '1.0.0', contentHash: 'a'.repeat(64) }
  const more = { publisher: 'riverside-cvs', id: 'our-check', derivedFrom }
  const load = async () => ({ ...((await quick.load()) as object), ...more })
  openScreen(<LibraryScreen />, await aStore(undefined, { shelf: [{ ...quick, id: 'our-check', load }] }))
  const whose = await screen.findByText(/^Published by riverside-cvs\./)
  expect(whose.textContent).toContain('dapted from quick-check 1.0.0')
})

test('an instrument is read whole: every area, question and described answer, and which points are urgent', async () => {
  openScreen(<InstrumentScreen id="full-diagnosis" version="1.0.0" />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByRole('heading', { level: 1, name: 'Full diagnosis' })
  const instrument = shippedInstrument('full-diagnosis')
  for (const domain of instrument.domains) expect(document.getElementById(domain.id)?.textContent).toBe(domain.title.en)
  const text = document.body.textContent ?? ''
  for (const item of instrument.items) {
    expect(text).toContain(item.probe.en)
    for (const level of item.levels) expect(text).toContain(level.description?.en)
  }
  const urgent = instrument.items.filter((item) => item.redFlags.some(({ effect }) => effect !== 'warn'))
  expect(screen.getAllByText('Urgent point')).toHaveLength(urgent.length)
  expect(screen.getAllByText('Urgent when the answer is: Not in place; don’t know.').length).toBeGreaterThan(0)
})

test('a form from another tool that names no maker has none put in', async () => {
  const form = importedFrame({ publisher: 'imported', id: 'form', base: 'en', title: { en: 'Form' } })
  const [quick] = theShelf().filter(({ id }) => id === 'quick-check')
  if (!quick) throw new Error('No quick check')
  const load = async () => ({
    ...((await quick.load()) as object),
    ...{ publisher: form.publisher, licence: form.licence },
  })
  openScreen(<LibraryScreen />, await aStore(undefined, { shelf: [{ ...quick, load }] }))
  expect(await screen.findByText(/does not say whose questions these are/)).toBeDefined()
  expect(screen.queryByText(/Published by|LicenseRef/)).toBeNull()
})

test('areas are folded until they are wanted: one by one, all at once, or by an address that names one', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  window.history.replaceState(null, '', '#area-governance')
  openScreen(<InstrumentScreen id="quality-areas" version="1.0.0" />, store)
  await screen.findByRole('heading', { level: 1, name: 'Quality areas' })
  const isOpen = (id: string) => document.getElementById(id)?.closest('details')?.open
  expect([isOpen('area-governance'), isOpen('area-planning')]).toEqual([true, false])
  window.history.replaceState(null, '', '#area-planning')
  fireEvent(window, new HashChangeEvent('hashchange'))
  expect([isOpen('area-governance'), isOpen('area-planning')]).toEqual([true, true])
  fireEvent.click(screen.getByRole('button', { name: 'Open all areas' }))
  expect(shippedInstrument('quality-areas').domains.every(({ id }) => isOpen(id))).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Close all areas' }))
  expect(isOpen('area-planning')).toBe(false)
  window.history.replaceState(null, '', '/')
})

test('answers that most questions share are said once; where a question has its own, they stand under it', async () => {
  openScreen(<InstrumentScreen id="quality-areas" version="1.0.0" />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByRole('heading', { level: 2, name: 'The answers' })
  const own = shippedInstrument('quality-areas').items.filter(({ levels }) =>
    levels.some(({ description }) => description),
  )
  expect(own).toHaveLength(13)
  expect(screen.getAllByText('Met, evidence seen', { selector: 'ol b' })).toHaveLength(1 + own.length)
})

test('the page of an instrument passes axe', async () => {
  openScreen(<InstrumentScreen id="quick-check" version="1.0.0" />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByRole('heading', { level: 1, name: 'Quick check' })
  await expectAccessible()
})

test('a damaged instrument lists everything that is wrong with it', async () => {
  const [first] = theShelf()
  if (!first) throw new Error('The shelf is empty')
  const document = { ...((await first.load()) as object), domains: [], version: 'one' }
  const shelf = [{ ...first, load: async () => document }]
  openScreen(<InstrumentScreen id={first.id} version={first.version} />, await aStore(undefined, { shelf }))
  await screen.findByRole('heading', { level: 1, name: 'These questions cannot be used' })
  expect(
    screen
      .getAllByText(/^(domains|version)$/)
      .map((code) => code.textContent)
      .sort(),
  ).toEqual(['domains', 'version'])
  await expectAccessible()
})

test('an unknown version leads back to the library', async () => {
  openScreen(<InstrumentScreen id="full-diagnosis" version="9.9.9" />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByRole('heading', { level: 1, name: 'This is not in the library' })
  expect(screen.getByRole('link', { name: 'See the library' })).toBeDefined()
  await expectAccessible()
})

test('the blank copy for paper holds every question', async () => {
  openScreen(<PrintInstrumentScreen id="quick-check" version="1.0.0" />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByRole('heading', { level: 1, name: 'Quick check' })
  expect(document.title).toBe('Quick check, for paper · Soundings')
  const text = document.body.textContent ?? ''
  for (const item of shippedInstrument('quick-check').items) expect(text).toContain(item.probe.en)
  expect(screen.getByRole('button', { name: 'Print this page' })).toBeDefined()
  await expectAccessible()
})
