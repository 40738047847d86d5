import { EmptyState } from '../../ui/blocks/EmptyState'
import { Loading } from '../../ui/blocks/Loading'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { OwnDrafts } from './adapting/OwnDrafts'
import { LibraryCard } from './LibraryCard'
import styles from './library.module.css'
import { shelvedByInstrument } from './shelved'
import { useLibrary } from './useLibrary'
import { choosingEn } from './words/choosingEn'
import { en } from './words/en'

/** What can be asked, a card for each. */
export function LibraryScreen() {
  const { library } = useWords(en)
  const { ask } = useWords(choosingEn)
  const entries = useLibrary()
  if (!entries) return <Loading />
  return (
    <Page title={library.title} lead={<p>{library.lead}</p>}>
      {entries.length === 0 ? (
        <EmptyState title={library.empty} text={library.emptyText} />
      ) : (
        <p className={styles.choose}>
          <ButtonLink href="/library/choose">{ask}</ButtonLink>
        </p>
      )}
      <div className={styles.cards}>
        {shelvedByInstrument(entries).map((shelved) => (
          <LibraryCard key={shelved.newest.entry.id} {...shelved} />
        ))}
      </div>
      <OwnDrafts />
    </Page>
  )
}
