import type { Page } from 'playwright-core'
import { searchedName } from '../caseload'
import { type Devices, slowed } from '../devices'
import { type Figure, figureOf } from '../figure'
import { timed, timeSearchedList } from '../inPage/timing'

/** Milliseconds. */
const bound = 1000
const runsEach = 7
/** The list shows so many rows at once. */
const shown = 50

/** From asking for the page until a thousand organisations with three sessions each are listed and a search has answered. */
export async function longList({ app, bare }: Devices): Promise<Figure[]> {
  const pages = [await app.newPage(), await bare.newPage()] as const
  for (const page of pages) await prepare(page)
  const runs: number[] = []
  const least: number[] = []
  for (let run = 0; run < runsEach; run++) {
    runs.push(await timeToUsable(pages[0]))
    least.push(await timeToUsable(pages[1]))
  }
  for (const page of pages) await page.close()
  const name =
    'A list of 1,000 organisations with 3 sessions each, from a cold page to an answered search, page slowed 4×'
  return [figureOf({ name, unit: 'ms', bound, runs, bare: least })]
}

async function prepare(page: Page): Promise<void> {
  const rows = 'main li a[href^="/organisations/"]'
  await page.addInitScript(timeSearchedList, { rows, shown, typed: searchedName })
  await page.goto('/')
  await page.evaluate(timed)
}

async function timeToUsable(page: Page): Promise<number> {
  await page.bringToFront()
  return slowed(page, 4, async () => {
    await page.goto('/')
    return page.evaluate(timed)
  })
}
