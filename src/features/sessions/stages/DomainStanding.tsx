import { useReadySession } from '../../../store/readySession'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import { signOffWords } from './signOffWords'
import styles from './stages.module.css'
import type { Standing } from './useStandings'

/** Under an area's name in the task list: the stage reached, how much of the next is met, and who stands behind it. */
export function DomainStanding({ standing, href }: { standing: Standing | undefined; href: string }) {
  const words = useWords(evidenceEn)
  const { instrument } = useReadySession()
  if (!standing) return null
  const { stages, signOff, unnamed } = standing
  const { met, seen } = words.stages
  const reached = stages.findLast(({ state }) => state === 'reached')
  const next = stages.find(({ state }) => state !== 'reached')
  return (
    <>
      {stages.length > 0 && (
        <p className={styles.line}>
          {reached && <span>{words.stages.reached(reached.stage)}</span>}
          {next && <span>{(instrument.evidenceRegister ? seen : met)(next)}</span>}
          {unnamed > 0 && <span>{words.stages.unnamed(unnamed)}</span>}
        </p>
      )}
      {signOff && (
        <a className={styles.signOffLink} href={`${href}#sign-off`}>
          {signOffWords(signOff, words.signOff)}
        </a>
      )}
    </>
  )
}
