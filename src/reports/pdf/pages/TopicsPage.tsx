import { StyleSheet, View } from '@react-pdf/renderer'
import { fits } from '../fits'
import { colours, sheet, styles } from '../pdfStyles'
import { Sheet, type SheetProps } from './Sheet'
import { Words } from './Words'

/** What came up and waits for another time. */
export function TopicsPage(props: SheetProps) {
  const { report, words } = props
  return (
    <Sheet {...props} title={words.topics.heading}>
      <Words style={styles.h1}>{words.topics.heading}</Words>
      <Words style={styles.section}>{words.topics.explained}</Words>
      {report.topics.map((topic) => (
        <View
          key={topic.id}
          style={topics.topic}
          wrap={!fits([{ text: topic.text, width: sheet.textWidth, size: 10.5 }])}
        >
          <Words>{topic.text}</Words>
          {topic.area !== '' && <Words style={[styles.small, styles.soft]}>{topic.area}</Words>}
        </View>
      ))}
    </Sheet>
  )
}

const topics = StyleSheet.create({
  topic: { paddingVertical: 7, borderTopWidth: 0.75, borderTopColor: colours.line },
})
