import { StyleSheet, View } from '@react-pdf/renderer'
import { domainResult } from '../../phrases/domainResult'
import { domainsWeakestFirst } from '../../phrases/domainsWeakestFirst'
import type { ReportDomain } from '../../report'
import { colours, styles } from '../pdfStyles'
import { Sheet, type SheetProps } from './Sheet'
import { Words } from './Words'

export function ProfilePage(props: SheetProps) {
  const { report, words } = props
  const drawn = report.domains.filter((domain) => domain.mark !== 'none')
  const held = drawn.some((domain) => domain.heldDownBy.length > 0)
  return (
    <Sheet {...props} title={words.profile.heading}>
      <Words style={styles.h1}>{words.profile.heading}</Words>
      <Words style={styles.paragraph}>{report.leadsToPlan ? words.profile.explained : words.kinds.withoutBands}</Words>
      <View style={profile.key}>
        {drawn.length > 0 && <View style={[profile.dot, profile.inKey]} />}
        {drawn.length > 0 && <Words style={profile.keyWords}>{words.profile.key.dot}</Words>}
        {held && <View style={[profile.dot, profile.held, profile.inKey]} />}
        {held && <Words style={profile.keyWords}>{words.profile.key.held}</Words>}
      </View>
      {domainsWeakestFirst(report).map((domain) => (
        <DomainRow key={domain.id} domain={domain} words={words} />
      ))}
    </Sheet>
  )
}

function DomainRow({ domain, words }: { domain: ReportDomain; words: SheetProps['words'] }) {
  const levels = words.profile.levels(domain.levelCounts)
  return (
    <View style={profile.row} wrap={false}>
      <View style={profile.head}>
        <Words style={[styles.h3, { flex: 1 }]}>{domain.title}</Words>
        <Words style={[styles.h3, { color: colours.act }]}>{domainResult(domain, words)}</Words>
      </View>
      {domain.scale.length > 0 && <Track domain={domain} />}
      <View style={profile.head}>
        <Words style={[styles.small, { flex: 1 }]}>{levels}</Words>
        <Words style={[styles.small, styles.soft]}>{words.profile.coverage(domain.coverage)}</Words>
      </View>
      {domain.heldDownBy.length > 0 && (
        <Words style={[styles.small, { color: colours.flag }]}>
          {words.profile.heldDown(domain.heldDownBy, domain.bandBeforeCap)}
        </Words>
      )}
    </View>
  )
}

function Track({ domain }: { domain: ReportDomain }) {
  return (
    <View style={profile.trackBox}>
      <View style={profile.track}>
        {domain.scale.map((band, index) => (
          <View
            key={band.label}
            style={[
              profile.band,
              {
                left: `${band.from * 100}%`,
                width: `${(band.to - band.from) * 100}%`,
                borderLeftWidth: index === 0 ? 0 : 1,
              },
            ]}
          >
            <Words style={profile.bandName}>{band.label}</Words>
          </View>
        ))}
      </View>
      {domain.mark !== 'none' && (
        <View style={[profile.markBox, { left: `${domain.mark * 100}%` }]}>
          <View style={domain.heldDownBy.length > 0 ? [profile.dot, profile.held] : profile.dot} />
        </View>
      )}
    </View>
  )
}

const profile = StyleSheet.create({
  key: { flexDirection: 'row', alignItems: 'center', marginBottom: 10 },
  keyWords: { fontSize: 9, lineHeight: 1.4, color: colours.soft, marginRight: 18 },
  inKey: { marginRight: 6 },
  row: { paddingVertical: 8, borderTopWidth: 0.75, borderTopColor: colours.line },
  head: { flexDirection: 'row', gap: 14 },
  trackBox: { height: 25, marginVertical: 3, marginHorizontal: 6 },
  track: { position: 'absolute', top: 0, left: -6, right: -6, height: 25, backgroundColor: colours.wash },
  band: {
    position: 'absolute',
    top: 0,
    height: 25,
    borderLeftColor: colours.lineStrong,
    borderStyle: 'dashed',
    paddingLeft: 5,
  },
  bandName: { fontSize: 7, lineHeight: 1.3, color: colours.soft, marginTop: 1 },
  markBox: { position: 'absolute', top: 11, width: 12, height: 12, marginLeft: -6 },
  dot: {
    width: 12,
    height: 12,
    borderRadius: 6,
    backgroundColor: colours.act,
  },
  held: { borderRadius: 0, backgroundColor: colours.flag, transform: 'rotate(45deg)' },
})
