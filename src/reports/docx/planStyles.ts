import type { IStylesOptions } from 'docx'

/** Word's own styles, in our look: whoever changes 'Heading 1' changes all of them. Sizes in half points. */
export function planStyles(languageTag: string): IStylesOptions {
  const act = '0A5A68'
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: languageTag } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { size: 44, bold: true, color: act }, paragraph: { spacing: { after: 240 } } },
      heading1: {
        run: { size: 28, bold: true, color: act },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19 },
        paragraph: { spacing: { after: 0 } },
      },
      { id: 'TableHeading', name: 'Table heading', basedOn: 'TableText', quickFormat: true, run: { bold: true } },
    ],
  }
}
