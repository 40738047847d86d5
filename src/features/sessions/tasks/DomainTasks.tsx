import { textIn } from '../../../core/instrument/text'
import type { DomainProgress, DomainStatus } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { DepthMark } from '../../../ui/choices/DepthMark'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Session.module.css'
import { domainPath, useDomainHref } from '../sessionPath'
import { DomainStanding } from '../stages/DomainStanding'
import { useStandings } from '../stages/useStandings'
import { en } from '../words/en'

const tones = {
  'not-started': 'plain',
  'in-progress': 'now',
  'needs-decision': 'warn',
  done: 'plain',
} as const satisfies Record<DomainStatus, string>

/** The areas of a session, each with how far it is, in words and as a depth mark. */
export function DomainTasks({ tasks }: { tasks: DomainProgress[] }) {
  const words = useWords(en)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const hrefOf = useDomainHref(session, instrument)
  const standings = useStandings()
  return (
    <Card tight>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.domain}>
            <DepthMark fill={task.asked === 0 ? 1 : task.dealtWith / task.asked} small />
            <div>
              <a href={hrefOf(task.domain)}>{titleOf(task.domain)}</a>
              {task.status !== 'not-started' && (
                <DomainStanding standing={standings.get(task.domain)} href={domainPath(session, task.domain)} />
              )}
            </div>
            <Tag tone={tones[task.status]}>
              {task.asked === 0 ? words.notAskedHere : words.status[task.status](task)}
            </Tag>
          </li>
        ))}
      </ul>
    </Card>
  )

  function titleOf(id: string): string {
    const domain = instrument.domains.find((other) => other.id === id)
    return domain ? textIn(domain.title, language) : id
  }
}
