import { languageOfText, textIn } from '../../../core/instrument/text'
import { waitingSuggestions } from '../../../core/session/carry/waitingSuggestions'
import type { DomainProgress, DomainStatus } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { DepthMark } from '../../../ui/choices/DepthMark'
import { spokenIn } from '../../../ui/words/locale'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Session.module.css'
import { domainPath, useDomainHref } from '../sessionPath'
import { DomainStanding } from '../stages/DomainStanding'
import { useStandings } from '../stages/useStandings'
import { carryEn } from '../words/carryEn'
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
  const { waitingIn } = useWords(carryEn)
  const { session, instrument } = useReadySession()
  const hrefOf = useDomainHref(session, instrument)
  const standings = useStandings()
  const waiting = session.finishedAt === undefined ? waitingSuggestions(session, instrument) : []
  return (
    <Card tight>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.domain}>
            <DepthMark fill={task.asked === 0 ? 1 : task.dealtWith / task.asked} small />
            <div>
              <AreaLink domain={task.domain} href={hrefOf(task.domain)} />
              {waitingAt(task.domain) > 0 && <p className={styles.soft}>{waitingIn(waitingAt(task.domain))}</p>}
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

  function waitingAt(id: string): number {
    return waiting.filter(({ domain }) => domain === id).length
  }
}

function AreaLink({ domain: id, href }: { domain: string; href: string }) {
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const title = instrument.domains.find((other) => other.id === id)?.title
  return (
    <a href={href} {...spokenIn(title && languageOfText(title, language))}>
      {title ? textIn(title, language) : id}
    </a>
  )
}
