import { Decrypter, Encrypter } from 'age-encryption'

export type Locked = { ok: true; text: string } | { ok: false; problem: 'wrong-passphrase' | 'damaged' }

/**
 * Of scrypt, as a power of two: about a quarter of a second on a laptop, one on a slow tablet. The passphrases that the app
 * makes are far too long to be tried out at that pace.
 */
const workFactor = 15

export async function lock(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return new Uint8Array(await encrypter.encrypt(text))
}

/** The passphrases are tried in turn; each takes as long as the file's work factor wants. */
export async function unlock(bytes: Uint8Array, passphrases: readonly string[]): Promise<Locked> {
  for (const passphrase of passphrases) {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    try {
      return { ok: true, text: await decrypter.decrypt(bytes, 'text') }
    } catch (error) {
      if (!isWrong(error)) return { ok: false, problem: 'damaged' }
    }
  }
  return { ok: false, problem: 'wrong-passphrase' }
}

/** What the library says where no passphrase opens the header. */
function isWrong(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no identity matched')
}
