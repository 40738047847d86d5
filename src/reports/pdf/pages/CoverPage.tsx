import { Image, Page, Path, StyleSheet, Svg, View } from '@react-pdf/renderer'
import { coverFacts } from '../../phrases/coverFacts'
import { madeHow, reportName, shortTitle } from '../../phrases/reportTitle'
import { colours, sheet, styles } from '../pdfStyles'
import type { SheetProps } from './Sheet'
import { Words } from './Words'

export function CoverPage({ report, words }: SheetProps) {
  const { advisor } = report
  return (
    <Page size="A4" style={cover.page} experimentalPagination bookmark={shortTitle(report, words)}>
      {report.madeUp && (
        <Words style={styles.watermark} fixed>
          {words.madeUp}
        </Words>
      )}
      <View style={cover.edge} fixed />
      <Lead />
      <Words style={cover.organisation} most={250}>
        {reportName(report, words)}
      </Words>
      <Words style={cover.title}>{shortTitle(report, words)}</Words>
      <Words style={styles.soft}>{madeHow(report, words)}</Words>
      {report.madeUp && <Words style={cover.madeUp}>{words.madeUpNote}</Words>}
      <View style={cover.rows}>
        {coverFacts(report, words).map(({ label, value }) => (
          <View key={label} style={cover.row}>
            <Words style={cover.label}>{label}</Words>
            <Words style={cover.value} most={600}>
              {value}
            </Words>
          </View>
        ))}
      </View>
      {advisor !== 'none' && (
        <View style={cover.advisor} wrap={false}>
          {advisor.logo !== '' && <Image src={advisor.logo} style={cover.logo} />}
          <View style={cover.who}>
            {[advisor.name, advisor.body, advisor.contact].filter(Boolean).map((line, index) => (
              <Words key={line} style={index === 0 ? styles.bold : styles.soft}>
                {line}
              </Words>
            ))}
          </View>
        </View>
      )}
    </Page>
  )
}

/** The sounding lead, our mark. */
function Lead() {
  return (
    <Svg viewBox="0 0 26 30" style={cover.mark}>
      <Path
        d="M13 1v22M7 6h12M9 12h8M10.5 18h5"
        stroke={colours.act}
        strokeWidth={2.4}
        strokeLinecap="round"
        fill="none"
      />
      <Path d="M9 24h8l-1.6 5h-4.8z" fill={colours.act} />
    </Svg>
  )
}

const cover = StyleSheet.create({
  page: { ...styles.page, ...styles.body, paddingTop: 120, paddingLeft: sheet.marginSide + 22 },
  edge: { position: 'absolute', top: 0, bottom: 0, left: 0, width: 18, backgroundColor: colours.act },
  mark: { width: 40, height: 46, marginBottom: 54 },
  organisation: { fontSize: 32, lineHeight: 1.12, fontWeight: 700, marginBottom: 12 },
  title: { fontSize: 17, lineHeight: 1.25, color: colours.act, marginBottom: 4 },
  madeUp: { marginTop: 10, fontWeight: 700, color: colours.flag },
  rows: { marginTop: 64, borderTopWidth: 0.75, borderTopColor: colours.line },
  row: {
    flexDirection: 'row',
    paddingVertical: 7,
    borderBottomWidth: 0.75,
    borderBottomColor: colours.line,
  },
  label: { width: 170, color: colours.soft },
  value: { flex: 1 },
  advisor: { flexDirection: 'row', alignItems: 'center', marginTop: 48 },
  logo: { maxWidth: 120, maxHeight: 56, marginRight: 18, objectFit: 'contain' },
  who: { flex: 1 },
})
