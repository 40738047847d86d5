import type { Page } from 'playwright-core'
import { openOrganisation, openSession } from '../caseload'
import { type Devices, slowed } from '../devices'
import { type Figure, figureOf } from '../figure'
import { timed, timeFromTap } from '../inPage/timing'

/** Milliseconds. */
const bound = 400
const runsEach = 9
/** As long as it takes to find the line and put a finger on it, in milliseconds. */
const looking = 2000

/** From a tap in an organisation's list of sessions to the areas of one, the first that is opened since the app started. */
export async function openTaskList({ app, bare }: Devices): Promise<Figure[]> {
  const runs: number[] = []
  const least: number[] = []
  for (let run = 0; run < runsEach; run++) {
    runs.push(await timeToAreas(await app.newPage(), `/organisations/${openOrganisation}`))
    least.push(await timeToAreas(await bare.newPage(), '/organisation'))
  }
  const name = 'A tap in the list until the task list of a session with 50 items, page slowed 4×'
  return [figureOf({ name, unit: 'ms', bound, runs, bare: least })]
}

async function timeToAreas(page: Page, path: string): Promise<number> {
  const link = page.locator(`a[href="/sessions/${openSession}"]`).first()
  const time = await slowed(page, 4, async () => {
    await page.goto(path)
    await link.waitFor()
    await page.waitForTimeout(looking)
    await page.evaluate(timeFromTap, [`a[href^="/sessions/${openSession}/domains/"]`])
    await link.tap()
    return page.evaluate(timed)
  })
  await page.close()
  return time
}
