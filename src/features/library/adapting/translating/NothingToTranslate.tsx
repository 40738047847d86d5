import { textIn } from '../../../../core/instrument/text'
import { EmptyState } from '../../../../ui/blocks/EmptyState'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { en } from '../../words/en'
import { translatingEn } from '../../words/translatingEn'
import { useDraft } from '../useDraft'

/** An address that leads nowhere: to where a language is added. */
export function NothingToTranslate({ title }: { title: string }) {
  const words = useWords(translatingEn)
  const { own } = useWords(adaptingEn)
  const { library } = useWords(en)
  const { document, language, here } = useDraft()
  return (
    <Page
      title={title}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: textIn(document.title, language), href: here },
      ]}
    >
      <EmptyState title={words.noLanguageText} action={<ButtonLink href={`${here}/about`}>{own.about}</ButtonLink>} />
    </Page>
  )
}
