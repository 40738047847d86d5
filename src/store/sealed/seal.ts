/** What lies in the database: nothing can be read but the id and how often it was saved. */
export type Sealed = { id: string; rev: number; iv: Uint8Array<ArrayBuffer>; ciphertext: ArrayBuffer }

/** Where a record lives. It is authenticated with it, so that two ciphertexts cannot change places. */
export type Place = { database: string; table: string; id: string; rev: number }

export type SealingKey = { key: CryptoKey; crypto: Crypto }

export type Unsealed = { readable: true; value: unknown } | { readable: false }

export async function seal(value: unknown, at: Place, by: SealingKey): Promise<Sealed> {
  const iv = by.crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  const ciphertext = await by.crypto.subtle.encrypt(aesGcm(iv, at), by.key, plain)
  return { id: at.id, rev: at.rev, iv, ciphertext }
}

/** Whatever is wrong with a record (moved, cut, altered, of another key) makes it unreadable; nothing is thrown. */
export async function unseal(sealed: Sealed, at: Pick<Place, 'database' | 'table'>, by: SealingKey): Promise<Unsealed> {
  try {
    const place = { ...at, id: sealed.id, rev: sealed.rev }
    const plain = await by.crypto.subtle.decrypt(aesGcm(sealed.iv, place), by.key, sealed.ciphertext)
    return { readable: true, value: JSON.parse(new TextDecoder().decode(plain)) }
  } catch {
    return { readable: false }
  }
}

/** Every sealing draws a new iv, so the same iv at the same rev is the same record. A damaged record may hold anything. */
export function isSameSealing(a: Sealed, b: Sealed): boolean {
  return a.rev === b.rev && String(a.iv) === String(b.iv)
}

function aesGcm(iv: Uint8Array<ArrayBuffer>, at: Place): AesGcmParams {
  const additionalData = new TextEncoder().encode([at.database, at.table, at.id, at.rev].join('|'))
  return { name: 'AES-GCM', iv, additionalData }
}
