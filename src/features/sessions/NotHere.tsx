import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { en } from './words/en'

/** An address inside a session that leads nowhere: says so, and leads back. */
export function NotHere({ title, session }: { title: string; session: string }) {
  const words = useWords(en)
  return (
    <Page title={words.notHere}>
      <EmptyState
        title={title}
        action={<ButtonLink href={`/sessions/${session}`}>{words.item.backToAreas}</ButtonLink>}
      />
    </Page>
  )
}
