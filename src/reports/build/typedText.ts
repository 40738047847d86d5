/**
 * What a person typed, as every document can carry it: composed letters (a Welsh ŵ typed as w and a mark is one letter),
 * one kind of line end, no control characters (Word refuses the whole file over one), no half surrogate.
 */
export function typedText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be rid of
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
