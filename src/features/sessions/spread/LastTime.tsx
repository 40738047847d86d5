import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { answerInWords } from '../../../core/instrument/wording/answerInWords'
import { lastTimeOf, type LastTime as Said } from '../../../core/session/compare/lastTime'
import { sayThen } from '../../../core/session/sessionChanges'
import { useReadySession } from '../../../store/readySession'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { SelectField } from '../../../ui/fields/SelectField'
import { formatDate } from '../../../ui/words/formatDate'
import { formatList } from '../../../ui/words/formatList'
import { useWords } from '../../../ui/words/useWords'
import { levelChoices } from '../items/itemAnswers'
import { useItem } from '../items/useItem'
import { en } from '../words/en'
import { spreadEn } from '../words/spreadEn'
import styles from './spread.module.css'
import { type Earlier, useLastTime } from './useLastTime'

/** Folded: what the group said of this question last time, and what it was really, as they see it now. */
export function LastTime({ item, language }: { item: Item; language: string }) {
  const words = useWords(spreadEn).last
  const { session, instrument } = useReadySession()
  const earlier = useLastTime(session)
  const said = earlier && lastTimeOf(item, { earlier, later: { session, instrument } })
  if (!earlier || !said || said === 'none') return null
  return (
    <Disclosure summary={words.title(formatDate(earlier.session.startedAt))}>
      <div className={styles.last}>
        <WhatWasSaid item={item} said={said} language={language} />
        <ReallyThen item={item} said={said} earlier={earlier} language={language} />
      </div>
    </Disclosure>
  )
}

function WhatWasSaid({ item, said, language }: { item: Item; said: Said; language: string }) {
  const words = useWords(spreadEn).last
  const { nonLevels } = useWords(en).item
  const { instrument } = useReadySession()
  const labels = said.evidence.ids.map((id) => {
    const label = item.evidence.find((one) => one.id === id)?.label
    return label ? textIn(label, language) : id
  })
  const seen = [...labels, ...said.evidence.titles]
  return (
    <>
      <p dir="auto">
        {said.answer === undefined
          ? words.nothing
          : words.said(answerInWords(said.answer, { instrument, item, language, nonLevels }))}
      </p>
      {seen.length > 0 && <p dir="auto">{words.evidence(formatList(seen))}</p>}
      {said.actions.length > 0 && (
        <>
          <p>{words.plan}</p>
          <ul>
            {said.actions.map(({ id, what, state }) => (
              <li key={id}>
                <bdi>{what}</bdi>: {words.states[state]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type ReallyProps = { item: Item; said: Said; earlier: Earlier; language: string }

function ReallyThen({ item, said, earlier, language }: ReallyProps) {
  const words = useWords(spreadEn).last
  const { session, instrument, change } = useReadySession()
  const { recorded, mayWrite } = useItem(item)
  const isLevel = typeof said.answer === 'object' && 'level' in said.answer
  if (!isLevel || !mayWrite || session.occasion !== undefined) return null
  const { then: really } = recorded
  const options = levelChoices(instrument, item, language).map(({ value, label, description }) => ({
    value,
    label: label || description || value,
  }))
  return (
    <SelectField
      label={words.really}
      empty={words.asSaid}
      options={options}
      value={typeof really === 'object' && 'level' in really ? String(really.level) : ''}
      onChange={({ currentTarget: { value } }) => {
        const answer = value === '' ? undefined : { level: Number(value) }
        change((before) => sayThen(before, { item, answer, earlier: earlier.session.id }))
      }}
    />
  )
}
