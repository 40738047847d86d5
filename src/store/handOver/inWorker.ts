import type { AgeAnswer, AgeTask } from './age.worker'
import address from './age.worker.ts?worker&url'
import type { Locked } from './ageFile'

/** Milliseconds; ten times what the heaviest file takes a laptop. */
const longestWait = 60_000

/** Locks a text by a passphrase, as an age file, away from the page. */
export async function lockAway(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await asked({ lock: text, passphrase })
  if (answer && 'locked' in answer) return answer.locked
  const { lock } = await import('./ageFile')
  return lock(text, passphrase)
}

export async function unlockAway(bytes: Uint8Array, passphrases: readonly string[]): Promise<Locked> {
  const answer = await asked({ unlock: bytes, passphrases })
  if (answer && 'unlocked' in answer) return answer.unlocked
  const { unlock } = await import('./ageFile')
  return unlock(bytes, passphrases)
}

/** `undefined` where there is no worker, or it could not do it: then the page does it itself. */
function asked(task: AgeTask): Promise<AgeAnswer | undefined> {
  return new Promise((resolve) => {
    const worker = startWorker()
    if (!worker) return resolve(undefined)
    const finish = (answer: AgeAnswer | undefined) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => finish(undefined), longestWait)
    worker.onmessage = ({ data }: MessageEvent<AgeAnswer>) => finish(data)
    worker.onerror = () => finish(undefined)
    worker.onmessageerror = () => finish(undefined)
    worker.postMessage(task)
  })
}

/** A test has no workers, and an extension may refuse them. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}
