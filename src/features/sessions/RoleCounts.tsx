import type { RaterRole } from '../../core/session/rating/raterRoles'
import { raterRoles } from '../../core/session/rating/raterRoles'
import type { Session } from '../../core/session/sessionSchema'
import { Button } from '../../ui/controls/Button'
import { useWords } from '../../ui/words/useWords'
import styles from './Session.module.css'
import { en } from './words/en'

type Counts = Record<RaterRole, number>

/** How many people of each role, by plus and minus: quick by touch, and no names. */
export function RoleCounts({ counts, onChange }: { counts: Counts; onChange: (counts: Counts) => void }) {
  const words = useWords(en)
  return (
    <ul className={styles.roles}>
      {raterRoles.map((role) => (
        <li key={role}>
          <span>{words.roles[role].many}</span>
          <Button
            kind="quiet"
            small
            aria-label={words.start.fewer(words.roles[role].one)}
            disabled={counts[role] === 0}
            onClick={() => onChange({ ...counts, [role]: counts[role] - 1 })}
          >
            −
          </Button>
          <output className={styles.count}>{counts[role]}</output>
          <Button
            kind="quiet"
            small
            aria-label={words.start.more(words.roles[role].one)}
            onClick={() => onChange({ ...counts, [role]: counts[role] + 1 })}
          >
            +
          </Button>
        </li>
      ))}
    </ul>
  )
}

export function countsOf(raters: Session['raters']): Counts {
  const counts = { trustee: 0, staff: 0, volunteer: 0, user: 0, other: 0 }
  for (const { role } of raters) counts[role] += 1
  return counts
}

/** As many raters of each role as counted; those who were there keep their ids. */
export function ratersFrom(counts: Counts, before: Session['raters'] = []): Session['raters'] {
  return raterRoles.flatMap((role) => {
    const known = before.filter((rater) => rater.role === role).slice(0, counts[role])
    const added = Array.from({ length: counts[role] - known.length }, () => ({ id: crypto.randomUUID(), role, is: '' }))
    return [...known, ...added]
  })
}
