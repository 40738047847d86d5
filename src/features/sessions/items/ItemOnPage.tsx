import { memo, useMemo } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { leadsToPlan } from '../../../core/planning/leadsToPlan'
import { stagesOf } from '../../../core/scoring/findings/stageProgress'
import { recordedItem } from '../../../core/session/sessionChanges'
import { ReadySessionProvider, useReadySession } from '../../../store/readySession'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { EvidenceOnItem } from '../evidence/EvidenceOnItem'
import { useRoomView } from '../roomView'
import { SetAside } from '../versions/SetAside'
import { en } from '../words/en'
import { evidenceEn } from '../words/evidenceEn'
import { kindsEn } from '../words/kindsEn'
import styles from './Item.module.css'
import { ItemAnswer } from './ItemAnswer'
import { ItemHelp } from './ItemHelp'
import { hasRecord, ItemRecord } from './ItemRecord'
import { Must } from './Must'

type ItemOnPageProps = { item: Item; n: number; of: number; tried: boolean }

/** One question on its area's page. A change at another question leaves it as it is: a tap is not to redraw them all. */
export function ItemOnPage(props: ItemOnPageProps) {
  const ready = useReadySession()
  const { session, instrument, mayWrite, change } = ready
  const { evidence, finishedAt, mode } = session
  const recorded = session.items[props.item.id]
  // biome-ignore lint/correctness/useExhaustiveDependencies: of all that a session holds, a question shows only this
  const own = useMemo(() => ready, [recorded, evidence, finishedAt, mode, instrument, mayWrite, change])
  return (
    <ReadySessionProvider ready={own}>
      <Question {...props} />
    </ReadySessionProvider>
  )
}

const Question = memo(function Question({ item, n, of, tried }: ItemOnPageProps) {
  const words = useWords(en).item
  const kinds = useWords(kindsEn)
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const turned = useRoomView((view) => view.turned)
  const planned = leadsToPlan(instrument)
  const legendLevel = stagesOf(instrument, item.domain).length > 0 ? 3 : 2
  return (
    <article className={styles.item} aria-label={words.question(n, of)} id={item.id}>
      <p className={styles.head}>
        <span className={styles.aside}>{words.question(n, of)}</span>
        <Must item={item} />
      </p>
      <div className={styles.beside}>
        <ItemAnswer item={item} language={language} tried={tried} legendLevel={legendLevel} />
        <div className={styles.record}>
          <SetAside item={item} />
          {!turned && item.help && (
            <Disclosure summary={planned ? words.help : kinds.helpAlone}>
              <div className={styles.record}>
                <ItemHelp item={item} language={language} />
              </div>
            </Disclosure>
          )}
          <EvidenceOnItem item={item} language={language} />
          {planned && <Record item={item} language={language} />}
        </div>
      </div>
    </article>
  )
})

/** Where evidence is registered it stands in sight, and the notes in a drawer: ten questions with open notes are a long way. */
function Record({ item, language }: { item: Item; language: string }) {
  const words = useWords(evidenceEn).item
  const { session, instrument } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  if (!instrument.evidenceRegister) return <ItemRecord item={item} language={language} />
  return (
    <Disclosure summary={hasRecord(recordedItem(session, item), !turned) ? words.notesFilled : words.notes}>
      <div className={styles.record}>
        <ItemRecord item={item} language={language} />
      </div>
    </Disclosure>
  )
}
