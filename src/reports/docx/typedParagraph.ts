import { type IParagraphOptions, Paragraph, TextRun } from 'docx'

/** A text with its line ends, set from the side that its first letter asks for. */
export function typedParagraph(text: string, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  const rightToLeft = startsRightToLeft(text)
  const children = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, rightToLeft, ...(index === 0 ? {} : { break: 1 }) }))
  return new Paragraph({ ...options, bidirectional: rightToLeft, children })
}

function startsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
}
