import { Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { reportName, shortTitle } from '../../phrases/reportTitle'
import type { Report } from '../../report'
import type { ReportWords } from '../../words/en'
import { styles } from '../pdfStyles'
import { settableText } from '../settableText'
import { Words } from './Words'

export type SheetProps = { report: Report; words: ReportWords; onPage: (pages: number) => void }

/** A part of the document that starts on a new page: running header, page number, watermark, bookmark. */
export function Sheet({ report, words, onPage, title, children }: SheetProps & { title: string; children: ReactNode }) {
  const name = reportName(report, words)
  return (
    <Page size="A4" style={styles.page} bookmark={title} experimentalPagination>
      {report.madeUp && (
        <Words style={styles.watermark} fixed>
          {words.madeUp}
        </Words>
      )}
      <View style={styles.header} fixed>
        <Words>{shortened(name)}</Words>
        <Words>{report.madeUp ? words.madeUp : shortTitle(report, words)}</Words>
      </View>
      {/* Before the text: what is fixed is repeated from the page on which it stands. */}
      <Text
        style={styles.footer}
        fixed
        render={({ pageNumber, totalPages }) => {
          onPage(pageNumber)
          return settableText(words.page(pageNumber, totalPages ?? pageNumber))
        }}
      />
      <View style={styles.body}>{children}</View>
    </Page>
  )
}

/** The cover holds the whole name; the running header has one line. */
function shortened(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ')]
  return letters.length <= 64 ? letters.join('') : `${letters.slice(0, 63).join('')}…`
}
