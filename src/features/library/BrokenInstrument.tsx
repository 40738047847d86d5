import type { OpenedInstrument } from '../../store/store'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { Notice } from '../../ui/blocks/Notice'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { en } from './words/en'

/** An instrument that is not here, or whose file is damaged: then everything that is wrong with it, with its place. */
export function BrokenInstrument({ opened }: { opened: Extract<OpenedInstrument, { ok: false }> }) {
  const { library, broken } = useWords(en)
  const crumbs = [{ label: library.title, href: '/library' }]
  if (opened.problem === 'missing') {
    return (
      <Page title={broken.missing} crumbs={crumbs}>
        <EmptyState
          title={broken.missing}
          text={broken.missingText}
          action={<ButtonLink href="/library">{broken.toLibrary}</ButtonLink>}
        />
      </Page>
    )
  }
  return (
    <Page title={broken.damaged} crumbs={crumbs} lead={<p>{broken.damagedText}</p>}>
      <Notice tone="flag" titleLevel={2} title={broken.problems}>
        <ul>
          {opened.problems.map(({ where, message }) => (
            <li key={`${where} ${message}`}>
              <code>{where}</code> {message}
            </li>
          ))}
        </ul>
      </Notice>
    </Page>
  )
}
