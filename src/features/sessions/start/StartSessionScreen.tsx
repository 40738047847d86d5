import { useState } from 'react'
import type { Organisation } from '../../../core/organisation/organisation'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Loading } from '../../../ui/blocks/Loading'
import { Notice } from '../../../ui/blocks/Notice'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { StartSessionForm } from './StartSessionForm'
import type { NewSession } from './useStartSession'
import { useStartSession } from './useStartSession'

/** Choose an instrument, say who is in the room and what to cover, and begin. */
export function StartSessionScreen({ organisation: id }: { organisation: string }) {
  const words = useWords(en).start
  const { organisation, shelf, usualMode, start } = useStartSession(id)
  const [failed, setFailed] = useState(false)
  const go = useGo()
  if (!organisation || !shelf || usualMode === undefined) return <Loading />
  if (organisation.found !== 'yes') return <NoOrganisation />
  const begin = async (of: Organisation, chosen: NewSession) => {
    const saved = await start(of, chosen)
    setFailed(!saved.ok)
    if (saved.ok) go(`/sessions/${saved.id}`)
  }
  const { value } = organisation
  return (
    <Page
      title={words.title}
      crumbs={[{ label: value.name, href: `/organisations/${id}` }]}
      lead={
        <p>
          <a href={`/library/choose?organisation=${id}`}>{words.whichFits}</a>
        </p>
      }
    >
      {failed && (
        <Notice tone="flag" title={words.notSaved} announce>
          <p>{words.notSavedNext}</p>
        </Notice>
      )}
      <StartSessionForm shelf={shelf} usualMode={usualMode} onStart={(chosen) => begin(value, chosen)} />
    </Page>
  )
}

function NoOrganisation() {
  const words = useWords(en).start
  return (
    <Page title={words.title}>
      <EmptyState title={words.noOrganisation} action={<ButtonLink href="/">{words.toOrganisations}</ButtonLink>} />
    </Page>
  )
}
