/**
 * One way to the data key. `device-key` stands for 'not locked': whoever has this browser profile can open it.
 * Further wraps of the same data key (a passphrase, a recovery code) are further kinds in the same table.
 */
export type KeyWrap = {
  id: 'device'
  kind: 'device-key'
  deviceKey: CryptoKey
  iv: Uint8Array<ArrayBuffer>
  wrapped: ArrayBuffer
}

/** `records` seals; `names` turns what would reveal something (the key of a draft) into an id that does not. */
export type Keys = { records: CryptoKey; names: CryptoKey }

/** A random 256-bit data key, wrapped by a device key that no script can ever read out. */
export async function makeKeyring(database: string, crypto: Crypto): Promise<{ wrap: KeyWrap; keys: Keys }> {
  const dataKey = crypto.getRandomValues(new Uint8Array(32))
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapped = await crypto.subtle.encrypt(wrapping(iv, database), deviceKey, dataKey)
  const keys = await keysFrom(dataKey, crypto)
  dataKey.fill(0)
  return { wrap: { id: 'device', kind: 'device-key', deviceKey, iv, wrapped }, keys }
}

/** `undefined` if no wrap can be opened. */
export async function openKeyring(wraps: KeyWrap[], database: string, crypto: Crypto): Promise<Keys | undefined> {
  const wrap = wraps.find((candidate) => candidate.kind === 'device-key')
  if (!wrap) return undefined
  try {
    const dataKey = await crypto.subtle.decrypt(wrapping(wrap.iv, database), wrap.deviceKey, wrap.wrapped)
    return await keysFrom(new Uint8Array(dataKey), crypto)
  } catch {
    return undefined
  }
}

async function keysFrom(dataKey: Uint8Array<ArrayBuffer>, crypto: Crypto): Promise<Keys> {
  const records = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const source = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('names') }
  const names = await crypto.subtle.deriveKey(
    derivation,
    source,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
  return { records, names }
}

function wrapping(iv: Uint8Array<ArrayBuffer>, database: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${database}|keyring|device`) }
}
