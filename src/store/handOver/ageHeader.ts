/** What a file is before anybody types a passphrase. */
export type FileKind =
  | 'locked' // by a passphrase
  | 'other-lock' // age, but not by a passphrase: ratings for a private round, perhaps
  | 'everything' // what Settings saves, which is not locked
  | 'too-heavy' // it wants more work of this device than any file of ours
  | 'cut-off'
  | 'not-ours'

/** As much work as the `age` command wants; ours want an eighth of that. A power of two. */
const heaviestWork = 18
const firstLine = 'age-encryption.org/v1\n'
const scryptLine = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,3})\n/
/** Bytes. The head of a file that a passphrase locks has 150. */
const mostHeader = 400

/** Looks at the first lines alone: a file can ask for hours of work in them. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder().decode(bytes.subarray(0, mostHeader))
  if (head.startsWith(firstLine)) return lockOf(head.slice(firstLine.length))
  if (firstLine.startsWith(head) && head.length > 10) return 'cut-off'
  return /^\s*\{\s*"app"\s*:\s*"soundings"/.test(head) ? 'everything' : 'not-ours'
}

function lockOf(stanzas: string): FileKind {
  const work = scryptLine.exec(stanzas)?.[1]
  if (work !== undefined && Number(work) > heaviestWork) return 'too-heavy'
  if (!/\n--- [^\n]{43}\n/.test(stanzas))
    return stanzas.length < mostHeader - firstLine.length ? 'cut-off' : 'other-lock'
  return work === undefined ? 'other-lock' : 'locked'
}
