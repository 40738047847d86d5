import { StyleSheet, View } from '@react-pdf/renderer'
import { groupLines } from '../../phrases/groupLines'
import type { ReportGroup } from '../../report'
import { colours, styles } from '../pdfStyles'
import type { SheetProps } from './Sheet'
import { Words } from './Words'

/** What several areas or questions say together; nothing where the instrument asks for nothing of the kind. */
export function TakenTogether({ groups, words }: { groups: ReportGroup[]; words: SheetProps['words'] }) {
  if (groups.length === 0) return null
  return (
    <View style={styles.section}>
      <Words style={styles.h2} minPresenceAhead={60}>
        {words.kinds.together}
      </Words>
      {groups.map((group) => (
        <GroupRow key={group.id} group={group} words={words} />
      ))}
    </View>
  )
}

function GroupRow({ group, words }: { group: ReportGroup; words: SheetProps['words'] }) {
  const { said, more } = groupLines(group, words)
  return (
    <View style={together.row} wrap={false}>
      <View style={together.head}>
        <Words style={[styles.h3, { flex: 1 }]}>{group.title}</Words>
        <Words style={[styles.h3, { color: colours.act }]}>{said}</Words>
      </View>
      {more.map((line) => (
        <Words key={line} style={styles.small}>
          {line}
        </Words>
      ))}
    </View>
  )
}

const together = StyleSheet.create({
  row: { paddingVertical: 8, borderTopWidth: 0.75, borderTopColor: colours.line },
  head: { flexDirection: 'row', gap: 14 },
})
