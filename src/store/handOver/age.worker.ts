import { type Locked, lock, unlock } from './ageFile'

export type AgeTask = { lock: string; passphrase: string } | { unlock: Uint8Array; passphrases: readonly string[] }
export type AgeAnswer = { locked: Uint8Array<ArrayBuffer> } | { unlocked: Locked } | { failed: string }

addEventListener('message', async ({ data }: MessageEvent<AgeTask>) => {
  try {
    const answer: AgeAnswer =
      'lock' in data
        ? { locked: await lock(data.lock, data.passphrase) }
        : { unlocked: await unlock(data.unlock, data.passphrases) }
    postMessage(answer)
  } catch (error) {
    postMessage({ failed: String(error) } satisfies AgeAnswer)
  }
})
