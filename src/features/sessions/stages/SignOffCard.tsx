import { signDomain, signOffOf, takeSignOffBack } from '../../../core/session/evidence/signOff'
import { raterRoles } from '../../../core/session/rating/raterRoles'
import { domainProgress } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { dayHere } from '../../../ui/fields/date/monthsAfter'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { evidenceEn } from '../words/evidenceEn'
import { signOffWords } from './signOffWords'
import styles from './stages.module.css'

/** At the end of an area: people in different roles stand behind what was agreed there. A finished session may be signed. */
export function SignOffCard({ domain }: { domain: string }) {
  const words = useWords(evidenceEn).signOff
  const { roles } = useWords(en)
  const { session, instrument, change, mayWrite } = useReadySession()
  const signOff = signOffOf(session, instrument, domain)
  if (!signOff) return null
  const { needed, standing, outdated, isDone } = signOff
  const progress = domainProgress(session, instrument).find((other) => other.domain === domain)
  const open = progress ? progress.asked - progress.dealtWith : 0
  return (
    <Card
      id="sign-off"
      title={words.title}
      beside={<Tag tone={isDone ? 'good' : 'quiet'}>{signOffWords(signOff, words)}</Tag>}
    >
      <p>{words.text[session.mode](needed)}</p>
      {open > 0 && <p className={styles.soft}>{words.open(open)}</p>}
      <ChipGroup label={words.who} labelHidden>
        {raterRoles.map((role) => (
          <Chip
            key={role}
            pressed={standing.some((other) => other.role === role)}
            disabled={!mayWrite}
            onPress={(signs) =>
              change((before) =>
                signs
                  ? signDomain(before, { instrument, domain, role, on: dayHere(new Date()) })
                  : takeSignOffBack(before, { domain, role }),
              )
            }
          >
            {roles[role].one}
          </Chip>
        ))}
      </ChipGroup>
      {standing.length + outdated.length > 0 && (
        <ul className={styles.signed}>
          {standing.map(({ role, on }) => (
            <li key={role}>{words.given(roles[role].one, formatDate(on))}</li>
          ))}
          {outdated.map(({ role, on }) => (
            <li key={role} data-outdated>
              {words.outdated(roles[role].one, formatDate(on))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
