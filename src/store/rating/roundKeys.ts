import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** What a round's key could not open: no age file at all, one for another key, or one that was altered or cut off. */
export type Unsealed = { ok: true; text: string } | { ok: false; problem: 'not-sealed' | 'other-key' | 'damaged' }

/** Far more than the ratings of the longest instrument come to, in bytes. */
const mostBytes = 200_000
const magic = new TextEncoder().encode('age-encryption.org/v1\n')

/** A key pair for one round (age, X25519): what is sealed to `recipient`, only `identity` opens. */
export async function newKeys(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Throws where `recipient` is no age key: a pack's is checked before. */
export async function sealTo(text: string, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(text)
}

export async function unsealWith(bytes: Uint8Array, identity: string): Promise<Unsealed> {
  const isSealed = bytes.length <= mostBytes && magic.every((byte, at) => bytes[at] === byte)
  if (!isSealed) return { ok: false, problem: 'not-sealed' }
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return { ok: true, text: await decrypter.decrypt(bytes, 'text') }
  } catch (error) {
    const isOther = error instanceof Error && error.message.includes('no identity matched')
    return { ok: false, problem: isOther ? 'other-key' : 'damaged' }
  }
}
