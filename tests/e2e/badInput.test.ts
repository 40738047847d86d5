import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { contentHash } from '../../src/core/instrument/contentHash'
import { inBrowser, visit } from '../support/browserTest'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../support/builders/sessionBuilders'
import { browserPath, chromiumFlags } from '../support/chromium'
import { keeping, readBack, shelfCopy } from '../support/device/deviceFile'
import { saved, sessionUnderWay, sharedNote } from '../support/journey'

test(
  'sessions whose records were swapped say that they cannot be read; nothing else is harmed, and they are kept',
  inBrowser(async ({ page }) => {
    await visit(page)
    const copy = shelfCopy('quick-check')
    const sessions = ['one', 'other', 'third'].map((id) => quickSession(id, copy))
    await readBack(page, { organisations: [harbourAdviceCentre()], sessions, instruments: [copy] })
    await page.evaluate(swapSessions, ['one', 'other'] as const)
    for (const id of ['one', 'other']) {
      await page.goto(`/sessions/${id}`)
      await page.getByRole('heading', { level: 1, name: 'This session cannot be read' }).waitFor()
    }
    await page.getByRole('link', { name: 'Open Settings' }).click()
    await page.getByText('2 records cannot be read').waitFor()
    await page.goto('/sessions/third/results')
    await page.getByText('Nothing is answered yet').waitFor()
    await page.goto('/organisations/harbour')
    await page.getByRole('heading', { level: 1, name: 'Harbour Advice Centre' }).waitFor()
  }),
)

test(
  'a damaged copy of the questions says what is wrong with it; a session that outlived its organisation still opens',
  inBrowser(async ({ page }) => {
    await visit(page)
    const { document } = shelfCopy('quick-check')
    const broken = structuredClone(document) as { items: { domain: string }[] }
    if (broken.items[2]) broken.items[2].domain = 'nowhere'
    const copy = { contentHash: contentHash(broken), document: broken }
    const stray = { ...quickSession('stray', shelfCopy('quick-check')), organisationId: 'deleted-elsewhere' }
    await readBack(page, {
      organisations: [harbourAdviceCentre()],
      sessions: [quickSession('damaged', copy), stray],
      instruments: [copy],
    })
    await page.goto('/sessions/damaged')
    await page.getByRole('heading', { level: 1, name: 'The questions of this session cannot be opened' }).waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: /items.*nowhere/ })
      .waitFor()
    await page.goto('/')
    await page.getByText('Sessions without an organisation').waitFor()
    await page.getByRole('link', { name: 'Harbour Advice Centre, Quick check 1.0.0' }).click()
    await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
  }),
)

test(
  'an address that leads nowhere says so in a heading of its own, and leads on',
  inBrowser(async ({ page }) => {
    await visit(page)
    await sessionUnderWay(page)
    const session = new URL(page.url()).pathname.split('/domains')[0]
    const nowhere = [
      ['/no/such/page', 'There is no page here'],
      ['/organisations/nobody', 'Organisations'],
      ['/organisations/nobody/edit', 'Organisations'],
      ['/organisations/nobody/sessions/new', 'Start a session'],
      ['/sessions/nothing', 'This session is not on this device'],
      ['/sessions/%E0%A4%A', 'This session is not on this device'],
      [`${session}/domains/nowhere`, 'Nothing here'],
      [`${session}/domains/nowhere/nothing`, 'Nothing here'],
      [`${session}/nothing`, 'There is no page here'],
      ['/library/nothing/9.9.9', /./],
    ] as const
    for (const [path, name] of nowhere) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await page.getByRole('main').getByRole('link').first().waitFor()
    }
  }),
)

test(
  'a note of 20,000 letters is kept whole; a day that does not exist is named, and what was typed stays',
  inBrowser(async ({ page }) => {
    await visit(page)
    await sessionUnderWay(page)
    const session = new URL(page.url()).pathname.split('/domains')[0]
    const note = 'Ŵyl y gwanwyn. '.repeat(1400).slice(0, 20_000)
    await page.getByRole('radio').first().check()
    await sharedNote(page).fill(note)
    await saved(page)
    await page.reload()
    await sharedNote(page).waitFor()
    expect(await sharedNote(page).inputValue()).toBe(note)

    await page.goto(`${session}/priorities`)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: /the plan$/ }).click()
    const by = page.getByRole('textbox', { name: 'By', exact: true }).first()
    await by.fill('31 February 2027')
    await by.press('Tab')
    await page.getByText('There is no such day as 31 February 2027. Please check it.').waitFor()
    expect(await by.inputValue()).toBe('31 February 2027')
    await by.fill('28 February 2027')
    await saved(page)
    await page.reload()
    await expect.poll(() => by.inputValue()).toBe('28 Feb 2027')
  }),
)

test(
  'an address that is not safe says so before anything can be typed',
  inBrowser(async ({ server }) => {
    const browser = await chromium.launch({
      executablePath: browserPath(),
      args: [...chromiumFlags, '--host-resolver-rules=MAP soundings.example 127.0.0.1'],
    })
    try {
      const page = await browser.newPage()
      await page.goto(`http://soundings.example:${new URL(server.address).port}/organisations/new`)
      await page.getByRole('heading', { level: 1, name: 'This address is not safe to use' }).waitFor()
      expect(await page.getByRole('textbox').count()).toBe(0)
      expect(await page.getByRole('link').count(), 'nothing leads past it').toBe(0)
    } finally {
      await browser.close()
    }
  }),
)

function quickSession(id: string, copy: { contentHash: string }) {
  return keeping(aSession(shippedInstrument('quick-check'), {}, { id }), copy)
}

/** As somebody with the files of the browser in hand might: each record now holds what was sealed for the other. */
async function swapSessions([one, other]: readonly [string, string]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('soundings')
    opening.onsuccess = () => resolve(opening.result)
  })
  const writing = database.transaction('sessions', 'readwrite')
  const sessions = writing.objectStore('sessions')
  sessions.get(one).onsuccess = (first) => {
    sessions.get(other).onsuccess = (second) => {
      const a = (first.target as IDBRequest).result
      const b = (second.target as IDBRequest).result
      sessions.put({ ...b, id: one })
      sessions.put({ ...a, id: other })
    }
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve
  })
  database.close()
}
