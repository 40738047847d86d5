import { Loading } from '../../ui/blocks/Loading'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { OrganisationForm } from './edit/OrganisationForm'
import type { Editing } from './edit/useEditing'
import { useEditing } from './edit/useEditing'
import { NoOrganisation } from './NoOrganisation'
import styles from './organisations.module.css'
import { editEn } from './words/editEn'
import { en } from './words/en'

/** A new organisation (no `organisation`) or one to change. */
export function EditOrganisationScreen({ organisation }: { organisation?: string }) {
  const { organisations } = useWords(en)
  const edit = useWords(editEn)
  const editing = useEditing(organisation)
  if (editing.state === 'loading') return <Loading />
  if (editing.state === 'missing' || editing.state === 'unreadable') return <NoOrganisation found={editing.state} />
  const crumbs = [{ label: organisations, href: '/' }]
  if (editing.state === 'offer') {
    return (
      <Page title={edit.draftTitle} crumbs={crumbs}>
        <DraftOffer offer={editing} isNew={organisation === undefined} />
      </Page>
    )
  }
  const { before, mode } = editing.start
  const newTitle = mode === 'self' ? edit.newSelfTitle : edit.newTitle
  return (
    <Page
      title={organisation ? edit.title(before.name) : newTitle}
      tab={organisation ? edit.tab : newTitle}
      crumbs={organisation ? [...crumbs, { label: before.name, href: `/organisations/${organisation}` }] : crumbs}
      lead={<p>{edit.lead}</p>}
    >
      <OrganisationForm start={editing.start} />
    </Page>
  )
}

function DraftOffer({ offer, isNew }: { offer: Extract<Editing, { state: 'offer' }>; isNew: boolean }) {
  const { drafts } = useWords(en)
  const edit = useWords(editEn)
  const { values, savedAt } = offer.draft
  const title = isNew ? drafts.ofNew : drafts.ofChanged
  return (
    <Notice tone="info" titleLevel={2} title={title(values.name.trim(), savedAt)}>
      <p>{edit.draftText}</p>
      <div className={styles.begin}>
        <Button onClick={offer.carryOn}>{edit.carryOn}</Button>
        <Button kind="quiet" onClick={offer.startAfresh}>
          {edit.startAfresh}
        </Button>
      </div>
    </Notice>
  )
}
