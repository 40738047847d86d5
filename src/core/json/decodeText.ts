/** A platform's `TextDecoder`: core has none of its own. */
type Decoder = new (encoding: string, options?: { fatal: boolean }) => { decode: (bytes: Uint8Array) => string }

export const notUtf8 = 'This is not text in UTF-8. Save the file as UTF-8.'

/** The text of a file in UTF-8, or in UTF-16 where it says so by its first mark; else the line where it stops being that. */
export function decodeText(
  bytes: Uint8Array,
  Decoder: Decoder,
): { ok: true; text: string } | { ok: false; line: number } {
  const encoding = encodingOf(bytes)
  const text = textIn(bytes, new Decoder(encoding, { fatal: true }))
  if (text !== undefined && !text.includes(unwritten)) return { ok: true, text }
  const [before = ''] = text?.split(unwritten) ?? new Decoder(encoding).decode(bytes).split('\uFFFD')
  return { ok: false, line: before.split('\n').length }
}

/** No text has it; half the bytes of UTF-16 without its mark are this. */
const unwritten = '\u0000'

function textIn(bytes: Uint8Array, decoder: InstanceType<Decoder>): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Some shells write what a command says as UTF-16. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
