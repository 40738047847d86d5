import { Image, StyleSheet, View } from '@react-pdf/renderer'
import { methodParagraphs } from '../../phrases/methodParagraphs'
import { styles } from '../pdfStyles'
import { Sheet, type SheetProps } from './Sheet'
import { Words } from './Words'

export function MethodPage(props: SheetProps) {
  const { report, words } = props
  return (
    <Sheet {...props} title={words.method.heading}>
      <Words style={styles.h1}>{words.method.heading}</Words>
      {methodParagraphs(report, words).map((paragraph) => (
        <Words key={paragraph} style={styles.paragraph}>
          {paragraph}
        </Words>
      ))}
      {report.advisor !== 'none' && (
        <View style={method.advisor} wrap={false}>
          <Words style={styles.h2}>{words.advisor[report.mode === 'self' ? 'self' : 'heading']}</Words>
          {[report.advisor.name, report.advisor.body, report.advisor.contact].filter(Boolean).map((line) => (
            <Words key={line}>{line}</Words>
          ))}
          {report.advisor.logo !== '' && <Image src={report.advisor.logo} style={method.logo} />}
        </View>
      )}
    </Sheet>
  )
}

const method = StyleSheet.create({
  advisor: { marginTop: 22 },
  logo: { maxWidth: 140, maxHeight: 64, marginTop: 12, objectFit: 'contain' },
})
