import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { answerInWords } from '../../../core/instrument/wording/answerInWords'
import { type SetAsideAnswer, setAsideFor, setAsideWithoutItem } from '../../../core/session/versions/setAside'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { en } from '../words/en'
import { versionsEn } from '../words/versionsEn'
import { useEarlierInstruments } from './useEarlierInstruments'
import styles from './Versions.module.css'

/** What was said to an item when it meant something else: shown beside it, never counted. */
export function SetAside({ item }: { item: Item }) {
  const { session, instrument } = useReadySession()
  if (!session.setAside) return null
  const answers = setAsideFor(session, instrument, item)
  return answers.length === 0 ? null : <Answers answers={answers} />
}

/** What was said to items that are no longer asked, where it has no other place. */
export function SetAsideElsewhere() {
  const words = useWords(versionsEn).setAside
  const { session, instrument } = useReadySession()
  const answers = session.setAside ? setAsideWithoutItem(session, instrument) : []
  if (answers.length === 0) return null
  return (
    <Card title={words.elsewhere}>
      <Answers answers={answers} />
    </Card>
  )
}

function Answers({ answers }: { answers: SetAsideAnswer[] }) {
  return (
    <>
      {answers.map((answer, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is set aside is only ever added to
        <OneAnswer key={`${answer.item} ${place}`} {...answer} />
      ))}
    </>
  )
}

function OneAnswer({ item: id, recorded }: SetAsideAnswer) {
  const words = useWords(versionsEn).setAside
  const { nonLevels } = useWords(en).item
  const language = useInstrumentLanguage()
  const earlier = useEarlierInstruments()
  const isItem = (item: Item) => item.id === id && item.revision === recorded.revision
  const instrument = earlier.find(({ items }) => items.some(isItem))
  const item = instrument?.items.find(isItem)
  const said =
    instrument && item && recorded.answer !== undefined
      ? answerInWords(recorded.answer, { instrument, item, language, nonLevels })
      : undefined
  return (
    <aside className={styles.aside} aria-label={words.title}>
      <p>
        <strong>{words.title}</strong>{' '}
        {instrument && <span className={styles.soft}>{words.version(instrument.version)}</span>}
      </p>
      {item && <p className={styles.soft}>{textIn(item.probe, language)}</p>}
      <p>{said ?? words.noAnswer}</p>
      <Noted recorded={recorded} item={item} language={language} />
      <p className={styles.soft}>{words.text}</p>
    </aside>
  )
}

type NotedProps = { recorded: SetAsideAnswer['recorded']; item: Item | undefined; language: string }

/** Everything else that was written then. Turned to the group, without the private note. */
function Noted({ recorded, item, language }: NotedProps) {
  const words = useWords(versionsEn).setAside
  const turned = useRoomView((view) => view.turned)
  const { reason, evidence, evidenceText, notes, answer } = recorded
  const label = (seen: string) => item?.evidence.find(({ id }) => id === seen)?.label
  const seen = [...evidence.map((one) => textIn(label(one) ?? { en: one }, language)), evidenceText]
  const why = typeof answer === 'object' && 'doesNotApply' in answer ? answer.doesNotApply : ''
  const lines = [
    { title: words.reason, text: [why, reason].filter(Boolean).join(' ') },
    { title: words.evidence, text: seen.filter(Boolean).join(', ') },
    { title: words.note, text: notes.shareable },
    { title: words.privateNote, text: turned ? '' : notes.private },
  ].filter(({ text }) => text !== '')
  return (
    <>
      {lines.map(({ title, text }) => (
        <p key={title}>
          <span className={styles.soft}>{title}: </span>
          <span dir="auto">{text}</span>
        </p>
      ))}
    </>
  )
}
