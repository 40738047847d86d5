import type { HandOverFile } from '../../../core/handOver/handOverFile'
import type { MetHandOver } from '../../../core/handOver/meetHandOver'
import type { Session } from '../../../core/session/sessionSchema'
import { Card } from '../../../ui/blocks/Card'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { receiveEn } from '../words/receiveEn'
import { titleIn } from './titleIn'

type MetSessionsProps = { file: HandOverFile; met: MetHandOver; when: 'before' | 'after' }

export function MetSessions({ file, met, when }: MetSessionsProps) {
  const words = useWords(receiveEn)
  const language = useInstrumentLanguage()
  const facts = ({ startedAt, items }: Session, hasPlan: boolean) =>
    [
      words.started(startedAt),
      words.answered(Object.values(items).filter(({ answer }) => answer !== undefined).length),
      ...(hasPlan ? [words.plan] : []),
    ].join(', ')
  return (
    <Card title={words.sessions}>
      {met.sessions.length === 0 && <p>{words.noSessions}</p>}
      <ul data-bare>
        {met.sessions.map(({ arriving: { session, plan }, outcome }) => (
          <li key={session.id} className={styles.row}>
            <b>
              {words.instrument({
                title: titleIn(file, session.instrument, language),
                version: session.instrument.version,
              })}
            </b>
            <span className={styles.under}>{facts(session, plan !== undefined)}</span>
            <span>{words.outcomes[when][outcome]}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
