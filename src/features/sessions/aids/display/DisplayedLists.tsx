import type { ReactNode } from 'react'
import type { Item } from '../../../../core/instrument/itemSchema'
import { saidIn, type Text } from '../../../../core/instrument/text'
import { answerOf } from '../../../../core/session/recorded'
import { domainProgress, shownIn } from '../../../../core/session/sessionProgress'
import { useReadySession } from '../../../../store/readySession'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { Tick } from '../../../../ui/choices/ChosenMark'
import { DepthMark } from '../../../../ui/choices/DepthMark'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { choiceOf, levelChoices, optionChoices, otherOf } from '../../items/itemAnswers'
import { aidsEn } from '../../words/aidsEn'
import { en } from '../../words/en'
import styles from '../aids.module.css'

/** The areas of the session and how far each one is. */
export function DisplayedAreas() {
  const words = useWords(en)
  const { session, instrument } = useReadySession()
  return (
    <ul data-bare className={styles.displayed}>
      {domainProgress(session, instrument).map((task) => (
        <Row
          key={task.domain}
          mark={<DepthMark fill={task.asked === 0 ? 1 : task.dealtWith / task.asked} small />}
          name={instrument.domains.find(({ id }) => id === task.domain)?.title ?? {}}
          state={task.asked === 0 ? words.notAskedHere : words.status[task.status](task)}
        />
      ))}
    </ul>
  )
}

/** The questions of an area, each with what is chosen. */
export function DisplayedQuestions({ domain }: { domain: string }) {
  const { session, instrument } = useReadySession()
  const chosen = useChosenWords()
  const questions = shownIn(domain, session, instrument).filter(({ kind }) => kind !== 'note')
  return (
    <ul data-bare className={styles.displayed}>
      {questions.map((item) => (
        <Row key={item.id} mark={chosen(item) !== '' && <Tick />} name={item.name} state={chosen(item)} />
      ))}
    </ul>
  )
}

function Row({ mark, name, state }: { mark: ReactNode; name: Text; state: string }) {
  const language = useInstrumentLanguage()
  return (
    <li>
      <span className={styles.mark}>{mark}</span>
      <b>
        <Spoken {...saidIn(name, language)} />
      </b>
      <span className={styles.soft}>{state}</span>
    </li>
  )
}

/** What is chosen at a question, in few words; '' where nothing is. */
function useChosenWords(): (item: Item) => string {
  const { display } = useWords(aidsEn)
  const { nonLevels } = useWords(en).item
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  return (item) => {
    const answer = answerOf(session, item)
    if (session.items[item.id]?.undecided) return display.toDecide
    if (answer === undefined) return ''
    const other = otherOf(answer) as keyof typeof nonLevels | undefined
    if (other) return nonLevels[other]
    const choices = item.kind === 'levels' ? levelChoices(instrument, item, language) : optionChoices(item, language)
    return choices.find(({ value }) => value === choiceOf(answer))?.label || display.answered
  }
}
