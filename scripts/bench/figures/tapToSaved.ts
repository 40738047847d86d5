import type { Page } from 'playwright-core'
import { openSession } from '../caseload'
import { type Devices, slowed } from '../devices'
import { type Figure, figureOf } from '../figure'
import { timed, timeFromTap } from '../inPage/timing'

/** Milliseconds. */
const bound = 60
const taps = 15
/** Milliseconds between two taps, as between two answers. */
const settling = 500
const savedAgain = ['header [data-state="saving"]', 'header [data-state="saved"]']

/** From a tap on a level until the bar at the top says 'Saved' anew, and that is painted. */
export async function tapToSaved(on: Devices): Promise<Figure[]> {
  const area = `/sessions/${openSession}/domains/governance`
  const name = 'A tap until Saved, page slowed 4×'
  return [
    await tapped(on, { name: `${name}, one question`, path: `${area}/meetings-and-decisions`, questions: 1 }),
    await tapped(on, { name: `${name}, an area of six questions`, path: area, questions: 6 }),
  ]
}

async function tapped(
  { app, bare }: Devices,
  { name, path, questions }: { name: string; path: string; questions: number },
): Promise<Figure> {
  const pages = [await app.newPage(), await bare.newPage()] as const
  await pages[0].goto(path)
  await pages[1].goto(`/rate?questions=${questions}`)
  const runs: number[] = []
  const least: number[] = []
  for (let tap = 0; tap <= taps; tap++) {
    runs.push(await timeOfTap(pages[0]))
    least.push(await timeOfTap(pages[1]))
  }
  for (const page of pages) await page.close()
  // The first tap is for warming up: it compiles what the others only run.
  return figureOf({ name, unit: 'ms', bound, runs: runs.slice(1), bare: least.slice(1) })
}

/** A level that is not the chosen one: another tap on that would change nothing. */
async function timeOfTap(page: Page): Promise<number> {
  const level = page.locator('fieldset').first().locator('input[type="radio"]:not(:checked)').first()
  await level.waitFor()
  await page.bringToFront()
  return slowed(page, 4, async () => {
    await page.waitForTimeout(settling)
    await page.evaluate(timeFromTap, savedAgain)
    // Unforced, the tool listens in the page, to see whether the tap meets its mark, and slows what is timed.
    await level.tap({ force: true })
    return page.evaluate(timed)
  })
}
