import type { Store } from '../store/store'

/** Milliseconds. How often to look whether the first page stands. */
const lookAgainAfter = 200

/**
 * Does what the next screens will need, one thing after the other, whenever the browser has nothing else to do and never
 * before a page stands. What fails is asked for again, and told of, when somebody needs it.
 */
export async function prepareNext(needed: readonly (() => Promise<unknown>)[]): Promise<void> {
  while (!document.querySelector('h1')) await new Promise((again) => setTimeout(again, lookAgainAfter))
  for (const prepare of needed) {
    await idle()
    await prepare().catch(() => undefined)
  }
}

/** Reads the instruments of the sessions that are not finished: a long one takes a slow tablet a fifth of a second. */
export async function openInstrumentsInUse({ sessions, instruments }: Store): Promise<void> {
  const unfinished = (await sessions.summaries()).filter(({ finishedAt }) => finishedAt === undefined)
  const inUse = new Set(unfinished.map(({ instrument }) => instrument.contentHash))
  for (const contentHash of inUse) await instruments.open({ contentHash })
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve)
    else setTimeout(resolve, lookAgainAfter)
  })
}
