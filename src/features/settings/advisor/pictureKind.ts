export type PictureKind = 'png' | 'jpeg' | 'svg' | 'other-kind'

/** What a file is by its first bytes; its name and its stated type can say anything. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 2048))) ? 'svg' : 'other-kind'
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
