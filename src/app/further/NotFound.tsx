import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { furtherEn } from '../words/furtherEn'

export function NotFound() {
  const words = useWords(furtherEn).notFound
  return (
    <Page title={words.title}>
      <EmptyState title={words.text} action={<ButtonLink href="/">{words.home}</ButtonLink>} />
    </Page>
  )
}
