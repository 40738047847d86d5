import type { NonLevel } from '../../core/instrument/answer'
import { answerCode } from '../../core/instrument/answer'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import { answerOf } from '../../core/session/recorded'
import { notAgreedYet } from '../../core/session/sessionProgress'
import { useWords } from '../../ui/words/useWords'
import { ItemLink } from './ItemLink'
import styles from './Results.module.css'
import type { Findings } from './useFindings'
import { en } from './words/en'
import { figuresEn } from './words/figuresEn'

/** What has no level, in lists of their own: 'not agreed yet', 'not known', 'not discussed' and 'does not apply' are four things. */
export function NotSaid({ findings }: { findings: Findings }) {
  const words = useWords(en).open
  const alone = useWords(figuresEn)
  const { session, instrument } = findings
  const planned = leadsToPlan(instrument)
  const [dontKnow, notDiscussed, doesNotApply] = (['dont-know', 'not-discussed', 'does-not-apply'] as const).map(
    (code) => itemsSaid(code, findings),
  )
  const notAgreed = notAgreedYet(session, instrument)
  const lists = [
    { ...words.notAgreed, items: notAgreed.map((id) => ({ id, reason: '' })) },
    planned
      ? { ...words.dontKnow, text: words.dontKnow.text[session.mode], items: dontKnow ?? [] }
      : { title: alone.dontKnow, text: alone.dontKnowText, items: dontKnow ?? [] },
    {
      ...words.notDiscussed,
      ...(!planned && { title: alone.notDiscussed }),
      items: (notDiscussed ?? []).filter(({ id }) => !notAgreed.includes(id)),
    },
    { ...words.doesNotApply, items: doesNotApply ?? [] },
  ].filter(({ items }) => items.length > 0)
  if (lists.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {lists.map(({ title, text, items }) => (
        <div key={title} className={styles.notSaid}>
          <h3>{title}</h3>
          <p className={styles.soft}>{text}</p>
          <ul>
            {items.map(({ id, reason }) => (
              <li key={id}>
                <ItemLink item={id} findings={findings} />
                {reason && (
                  <>
                    {': '}
                    <span dir="auto">{reason}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function itemsSaid(code: NonLevel, { result, session, item }: Findings): { id: string; reason: string }[] {
  const traces = result.domains.flatMap((domain) => domain.trace)
  return traces
    .filter(({ answer }) => answer === code)
    .map(({ item: id }) => {
      const asked = item(id)
      const answer = asked && answerOf(session, asked)
      const why = typeof answer === 'object' && 'doesNotApply' in answer ? answer.doesNotApply : ''
      return { id, reason: answerCode(answer) === 'does-not-apply' ? why : '' }
    })
}
