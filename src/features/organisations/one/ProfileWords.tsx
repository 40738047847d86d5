import type { Organisation, ProfileField } from '../../../core/organisation/organisation'
import { useWords } from '../../../ui/words/useWords'
import { decidingFields, furtherFields } from '../profile/profileQuestions'
import { oneEn } from '../words/oneEn'
import { profileEn } from '../words/profileEn'
import styles from './one.module.css'

/** What is known of an organisation, in words; what nobody has said is left out. */
export function ProfileWords({ organisation }: { organisation: Organisation }) {
  const { organisation: words } = useWords(oneEn)
  const { questions, labels, scheme } = useWords(profileEn)
  const { identifier, notes, profile } = organisation
  const inWords = (field: ProfileField): string[] => {
    const known: Record<string, string> = labels[field]
    return [profile[field] ?? []].flat().map((code) => known[code] ?? code)
  }
  const said = [...decidingFields, ...furtherFields].map((field) => ({ field, text: inWords(field) }))
  const lines = said.filter(({ text }) => text.length > 0)
  if (lines.length === 0 && !identifier && !notes) return <p className={styles.soft}>{words.nothingSaid}</p>
  return (
    <dl className={styles.profile}>
      {lines.map(({ field, text }) => (
        <div key={field}>
          <dt>{questions[field]}</dt>
          {text.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
      {identifier && (
        <div>
          <dt>{words.number}</dt>
          <dd>{scheme[identifier.scheme]}</dd>
          <dd>
            <bdi>{identifier.value}</bdi>
          </dd>
        </div>
      )}
      {notes && (
        <div>
          <dt>{words.notes}</dt>
          <dd className={styles.notes} dir="auto">
            {notes}
          </dd>
        </div>
      )}
    </dl>
  )
}
