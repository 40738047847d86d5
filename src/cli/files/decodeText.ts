/** The text of a file in UTF-8, or in UTF-16 where it says so by its first mark; else where it stops being UTF-8. */
export function decodeText(bytes: Uint8Array): { ok: true; text: string } | { ok: false; line: number } {
  const encoding = encodingOf(bytes)
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD')
    return { ok: false, line: before.split('\n').length }
  }
}

/** Some shells write what a command says as UTF-16. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
