import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { OrganisationSummary } from '../../store/store'
import { Card } from '../../ui/blocks/Card'
import { LinkRow } from '../../ui/blocks/LinkRow'
import { useWords } from '../../ui/words/useWords'
import styles from './selfCheck.module.css'
import { en } from './words/en'

/** A group that is here already starts from its own page, so that it is not kept twice and can compare. */
export function CheckAgain(of: { groups: OrganisationSummary[]; instrument: Instrument | undefined }) {
  const { again: words } = useWords(en)
  const { groups, instrument } = of
  if (groups.length === 0) return null
  const chosen = instrument ? `?${new URLSearchParams({ instrument: instrument.id })}` : ''
  return (
    <Card title={words.title}>
      <p className={styles.soft}>{words.text}</p>
      <ul data-bare>
        {groups.map(({ id, name }) => (
          <LinkRow key={id} href={`/organisations/${id}/sessions/new${chosen}`} name={<bdi>{name}</bdi>} />
        ))}
      </ul>
    </Card>
  )
}
