import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { isSameQuestion } from '../../../core/instrument/versions/sameQuestion'
import { answerInWords } from '../../../core/instrument/wording/answerInWords'
import {
  evidenceSetAside,
  evidenceWithoutItem,
  type SetAsideAnswer,
  setAsideFor,
  setAsideWithoutItem,
} from '../../../core/session/versions/setAside'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { en } from '../words/en'
import { versionsEn } from '../words/versionsEn'
import { EarlierEvidence } from './EarlierEvidence'
import { useEarlierInstruments } from './useEarlierInstruments'
import styles from './Versions.module.css'

/** What was said to an item when it meant something else, and what showed that: beside it, never counted. */
export function SetAside({ item }: { item: Item }) {
  const words = useWords(versionsEn).setAside
  const { session, instrument } = useReadySession()
  const evidence = evidenceSetAside(session, instrument, item)
  return (
    <>
      <Answers answers={setAsideFor(session, instrument, item)} now={item} />
      <EarlierEvidence pieces={evidence} title={words.evidenceTitle} text={words.evidenceText} />
    </>
  )
}

/** What was said to items that are no longer asked, where it has no other place. */
export function SetAsideElsewhere() {
  const words = useWords(versionsEn).setAside
  const { session, instrument } = useReadySession()
  const answers = setAsideWithoutItem(session, instrument)
  const evidence = evidenceWithoutItem(session, instrument)
  return (
    <>
      {answers.length > 0 && (
        <Card title={words.elsewhere}>
          <Answers answers={answers} />
        </Card>
      )}
      <EarlierEvidence pieces={evidence} title={words.evidenceElsewhere} text={words.evidenceElsewhereText} />
    </>
  )
}

function Answers({ answers, now }: { answers: SetAsideAnswer[]; now?: Item }) {
  return (
    <>
      {answers.map((answer, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is set aside is only ever added to
        <OneAnswer key={`${answer.item} ${place}`} {...answer} now={now} />
      ))}
    </>
  )
}

function OneAnswer({ item: id, recorded, now }: SetAsideAnswer & { now: Item | undefined }) {
  const words = useWords(versionsEn).setAside
  const { nonLevels } = useWords(en).item
  const language = useInstrumentLanguage()
  const { instrument: current } = useReadySession()
  const earlier = useEarlierInstruments()
  const isItem = (item: Item) => item.id === id && item.revision === recorded.revision
  const instrument = earlier.find(({ items }) => items.some(isItem))
  const item = instrument?.items.find(isItem)
  const said =
    instrument && item && recorded.answer !== undefined
      ? answerInWords(recorded.answer, { instrument, item, language, nonLevels })
      : undefined
  const isStillAsked =
    instrument && item && now && isSameQuestion({ instrument, item }, { instrument: current, item: now })
  const title = isStillAsked ? words.titleNotAllowed : words.title
  return (
    <aside className={styles.aside} aria-label={title}>
      <p>
        <strong>{title}</strong>{' '}
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
