import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import type { OrganisationDraft } from '../edit/organisationDraft'
import { en } from '../words/en'
import styles from './list.module.css'

/** A new organisation that was being typed when the tab was closed or killed: nobody has to remember it. */
export function HalfTyped({ draft }: { draft: OrganisationDraft | undefined }) {
  const { list, drafts } = useWords(en)
  if (!draft) return null
  return (
    <Card title={list.halfTyped}>
      <div className={styles.pickUp}>
        <p>
          <bdi>{drafts.ofNew(draft.values.name.trim(), draft.savedAt)}</bdi>
        </p>
        <ButtonLink href="/organisations/new">{list.carryOn}</ButtonLink>
      </div>
    </Card>
  )
}
