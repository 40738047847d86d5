import type { Page } from 'playwright-core'
import { openSession } from '../caseload'
import { type Devices, slowed } from '../devices'
import { type Figure, figureOf } from '../figure'
import { timed, timeFromTap, watchLongTasks } from '../inPage/timing'

/** Seconds for the document, milliseconds for the longest task of the main thread meanwhile. */
const bounds = { document: 8, task: 100 }
const runsEach = 5
const rates = [1, 4]

type Run = { seconds: number; longest: number }

/** From a tap until the PDF of a session with 50 items is ready; each time in a page of its own, so with a cold worker. */
export async function makingPdf({ app, bare }: Devices): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const rate of rates) {
    const runs: Run[] = []
    const least: Run[] = []
    for (let run = 0; run < runsEach; run++) {
      runs.push(await make(await app.newPage(), `/sessions/${openSession}/report`, rate))
      least.push(await make(await bare.newPage(), '/pdf', rate))
    }
    figures.push(...figuresOf(runs, least, rate))
  }
  return figures
}

function figuresOf(runs: Run[], least: Run[], rate: number): Figure[] {
  // The browser cannot slow a worker: at 4× only the page's share of the work is slower.
  const how = rate === 1 ? '' : `, page slowed ${rate}×, its worker not`
  const seconds = (of: Run[]) => of.map((run) => run.seconds)
  const longest = (of: Run[]) => of.map((run) => run.longest)
  const judged = rate === 1
  return [
    figureOf({
      name: `The PDF${how}`,
      unit: 's',
      ...(judged && { bound: bounds.document }),
      runs: seconds(runs),
      bare: seconds(least),
    }),
    figureOf({
      name: `The longest task of the main thread meanwhile${how} (0: none over 50 ms)`,
      unit: 'ms',
      ...(judged && { bound: bounds.task }),
      runs: longest(runs),
      bare: longest(least),
    }),
  ]
}

async function make(page: Page, path: string, rate: number): Promise<Run> {
  await page.goto(path)
  const button = page.getByRole('button', { name: 'PDF' }).first()
  await button.waitFor()
  // What is fetched ahead is not part of the making.
  await page.waitForTimeout(1000)
  const run = await slowed(page, rate, async () => {
    await page.evaluate(watchLongTasks)
    await page.evaluate(timeFromTap, ['a[download]'])
    await button.tap()
    const time = await page.evaluate(timed)
    // Tasks are told of a moment after they end.
    await page.waitForTimeout(300)
    return { seconds: time / 1000, longest: await page.evaluate(() => window.longest) }
  })
  await page.close()
  return run
}
