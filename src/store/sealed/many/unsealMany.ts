import type { Place, Sealed, SealingKey, Unsealed } from '../seal'
import { unseal } from '../seal'
import type { UnsealTask } from './unseal.worker'
import address from './unseal.worker.ts?worker&url'

/** Fewer than these are unsealed in place before a worker has started. */
const worthAWorker = 300
/** Milliseconds; longer than any list takes. */
const longestWait = 20_000

/** Records of one table, in their order. Thousands are unsealed in a worker: in the page they would hold it up. */
export async function unsealMany(
  sealed: readonly Sealed[],
  at: Pick<Place, 'database' | 'table'>,
  by: SealingKey,
): Promise<Unsealed[]> {
  const worker = sealed.length < worthAWorker ? undefined : startWorker()
  if (worker) {
    const unsealed = await answerOf(worker, { at, key: by.key, sealed }).catch(() => undefined)
    worker.terminate()
    if (unsealed) return unsealed
  }
  return Promise.all(sealed.map((one) => unseal(one, at, by)))
}

/** `undefined` where a browser or a test has no workers, or an extension refuses them. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}

/** `undefined` if the worker could not do it, or says nothing for too long: then the page does it itself. */
function answerOf(worker: Worker, task: UnsealTask): Promise<Unsealed[] | undefined> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Unsealed[] | undefined>) => resolve(data)
    worker.onerror = () => resolve(undefined)
    worker.onmessageerror = () => resolve(undefined)
    setTimeout(() => resolve(undefined), longestWait)
    worker.postMessage(task)
  })
}
