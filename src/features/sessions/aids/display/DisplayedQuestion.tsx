import type { Item } from '../../../../core/instrument/itemSchema'
import { recordedItem } from '../../../../core/session/sessionChanges'
import { useReadySession } from '../../../../store/readySession'
import { Tag } from '../../../../ui/blocks/Tag'
import { useWords } from '../../../../ui/words/useWords'
import { frameFor, KindAnswer } from '../../items/kinds/KindAnswer'
import { NoteText } from '../../items/kinds/NoteText'
import { othersFor } from '../../items/kinds/othersFor'
import { aidsEn } from '../../words/aidsEn'
import { en } from '../../words/en'
import { kindsEn } from '../../words/kindsEn'

/** A question with its answers, and which of them is chosen. Nothing can be chosen here. */
export function DisplayedQuestion({ item, language }: { item: Item; language: string }) {
  const { toDecide } = useWords(aidsEn).display
  const words = { item: useWords(en).item, kinds: useWords(kindsEn) }
  const { session, instrument } = useReadySession()
  if (item.kind === 'note') return <NoteText item={item} language={language} titled={false} />
  const others = othersFor(instrument, item, words).map(({ value, label }) => ({ value, label }))
  const frame = { ...frameFor(item, language), legendLevel: 2 as const, others, readOnly: true }
  return (
    <>
      <KindAnswer item={item} language={language} frame={frame} tried={false} />
      {recordedItem(session, item).undecided && <Tag tone="warn">{toDecide}</Tag>}
    </>
  )
}
