import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { en } from './words/en'
import { oneEn } from './words/oneEn'

/** An address whose organisation is not here, or cannot be read: says which, and leads on. */
export function NoOrganisation({ found }: { found: 'missing' | 'unreadable' }) {
  const { organisations } = useWords(en)
  const { organisation: words } = useWords(oneEn)
  const isMissing = found === 'missing'
  return (
    <Page title={organisations}>
      <EmptyState
        title={isMissing ? words.missingTitle : words.unreadableTitle}
        text={isMissing ? words.missingText : words.unreadableText}
        action={
          <>
            {!isMissing && <ButtonLink href="/settings">{words.toSettings}</ButtonLink>}
            <ButtonLink href="/" kind={isMissing ? 'main' : 'quiet'}>
              {words.toList}
            </ButtonLink>
          </>
        }
      />
    </Page>
  )
}
