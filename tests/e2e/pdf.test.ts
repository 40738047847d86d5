import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/core/planning/planSchema'
import { annotateItem } from '../../src/core/session/sessionChanges'
import { inBrowser, visit } from '../support/browserTest'
import { aSession, everyItem, harbourAdviceCentre, shippedInstrument } from '../support/builders/sessionBuilders'
import { keeping, readBack, shelfCopy } from '../support/device/deviceFile'
import { saved, sessionUnderWay, sharedNote, textOfPdf } from '../support/journey'

test(
  'a comment of 20,000 letters and 300 actions become a PDF with all of it; making it can be stopped, and stops by itself',
  inBrowser(async ({ page, server }) => {
    await visit(page)
    const words = longComment()
    await readBack(page, pathological(words.join(' ')))
    await server.kill()
    await page.goto('/sessions/session-1/report')
    await page.getByRole('button', { name: 'Make the PDF' }).waitFor()
    // The half minute that a PDF may take is of the page's own clock: a slow machine changes nothing.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)

    await make(page)
    await page.getByText(/pages? laid out/).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Stopped. No PDF was made.').waitFor()

    await make(page)
    await page.getByText(/pages? laid out/).waitFor()
    await page.clock.runFor(31_000)
    await page.getByText('It took longer than half a minute, so it was stopped.').waitFor()
    await page.getByRole('link', { name: 'Open the print view' }).first().waitFor()

    const downloading = page.waitForEvent('download', { timeout: 240_000 })
    const startedAt = performance.now()
    await make(page)
    const longestWait = await longestWaitUntil(downloading, page)
    expect(longestWait, 'the screen answers all the while').toBeLessThan((performance.now() - startedAt) / 3)
    const text = inOnePiece(await textOfPdf(await downloading))
    expect(words.filter((word) => !text.includes(word))).toEqual([])
    expect(actions.filter(({ what }) => !text.includes(what)).map(({ what }) => what)).toEqual([])
  }),
  300_000,
)

test(
  'letters that the PDF cannot set lead to the print view, which says why and has every one of them',
  inBrowser(async ({ page, server }) => {
    await visit(page)
    await sessionUnderWay(page)
    const session = new URL(page.url()).pathname.split('/domains')[0]
    await page.getByRole('radio').first().check()
    await sharedNote(page).fill('قررت اللجنة أن تجتمع كل شهر 🎉')
    await saved(page)
    await server.kill()
    await page.goto(`${session}/report`)
    await make(page)
    await page.getByText(/^Its fonts do not have these letters: .*ق/).waitFor()
    await page.getByRole('link', { name: 'Open the print view' }).first().click()
    await page.getByText('قررت اللجنة أن تجتمع كل شهر 🎉').waitFor()
    await page.getByText(/^This document holds writing that our PDF cannot set properly \(.*ق/).waitFor()
  }),
)

/** Short numbered words, so that each can be told from the others however the lines are broken. */
function longComment(): string[] {
  return Array.from({ length: 1600 }, (_, i) => (i % 2 ? `tŵrŷ${i + 1000}` : `żółwęś${i + 1000}`))
}

const actions: Plan['actions'] = Array.from({ length: 300 }, (_, i) => ({
  id: `action-${i}`,
  origin: 'own',
  what: `Cam${i + 3000}`,
  owner: 'Skarbniczka',
  due: '2027-02-01',
  help: '',
  cost: '',
  knowBy: '',
  state: 'not-started',
}))

function pathological(comment: string) {
  const copy = shelfCopy('full-diagnosis')
  const instrument = shippedInstrument('full-diagnosis')
  const [item] = instrument.items
  if (!item) throw new Error('An instrument without a question')
  const notes = { private: '', shareable: comment.padEnd(20_000, '.') }
  const answered = keeping(aSession(instrument, everyItem(instrument, 1)), copy)
  const session = annotateItem(answered, { item, annotation: { notes } })
  const plan: Plan = {
    id: 'plan-1',
    sessionId: session.id,
    organisationId: session.organisationId,
    priorities: [],
    actions,
    strengthToKeep: '',
    agreedOn: '2026-11-22',
    reviewOn: '2027-02-22',
  }
  return { organisations: [harbourAdviceCentre()], sessions: [session], plans: [plan], instruments: [copy] }
}

function make(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^Make (the PDF|it again)$/ }).click()
}

/** Words are divided where a line or a page ends; every page has a head and a foot. */
function inOnePiece(text: string): string {
  return text.replace(/^.*(Page \d+ of \d+|What we found and our plan)$/gm, '').replace(/[\s-]+/g, '')
}

/** Milliseconds that the page took at most to answer a question, while something else was done. */
async function longestWaitUntil(done: Promise<unknown>, page: Page): Promise<number> {
  let waiting = true
  let longest = 0
  void done.finally(() => {
    waiting = false
  })
  while (waiting) {
    const asked = performance.now()
    await page.evaluate(() => document.title)
    longest = Math.max(longest, performance.now() - asked)
    await pause(100)
  }
  return longest
}
