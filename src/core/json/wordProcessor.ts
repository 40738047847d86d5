/** What to say of a file that a word processor has made; nothing where it is none. The text may be bytes read as Latin-1. */
export function fromWordProcessor(text: string): string | undefined {
  if (text.startsWith('{\\rtf')) return `This is a document of a word processor (RTF). ${mend}`
  if (text.startsWith(oldWord)) return `This is a Word file. ${mend}`
  return text.startsWith('PK\u0003\u0004') && text.includes('word/') ? `This is a Word file. ${mend}` : undefined
}

/** How the compound files of Word 97 to 2003 begin. */
const oldWord = '\u00d0\u00cf\u0011\u00e0'

const mend = 'Open it there, save it as plain text, and give the name of that file the ending .json.'
