import { textIn } from '../../../../core/instrument/text'
import { LinkRow } from '../../../../ui/blocks/LinkRow'
import { Tag } from '../../../../ui/blocks/Tag'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { en } from '../../words/en'
import { translatingEn } from '../../words/translatingEn'
import styles from '../adapting.module.css'
import { useDraft } from '../useDraft'
import { NothingToTranslate } from './NothingToTranslate'
import { useTranslation } from './useTranslation'

/** Everything that can be said in another language, in parts, each with how much of it is done. */
export function TranslateScreen({ language }: { language: string }) {
  const words = useWords(translatingEn)
  const { languageName, item } = useWords(adaptingEn)
  const { library } = useWords(en)
  const { document, languages, language: shown, here } = useDraft()
  const { parts, address, all } = useTranslation(language)
  if (!languages.slice(1).includes(language)) return <NothingToTranslate title={words.noLanguage} />
  return (
    <Page
      title={words.title(languageName(language))}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: textIn(document.title, shown), href: here },
      ]}
      lead={
        <>
          <p>{words.count(all)}</p>
          <p>{words.lead(languageName(document.baseLanguage))}</p>
        </>
      }
    >
      <ul data-bare>
        {parts.map((part) => (
          <LinkRow key={part.id} href={`${address}/${part.id}`} name={part.name} under={words.counted(part.count)}>
            <State {...part.count} />
          </LinkRow>
        ))}
      </ul>
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={here}>
          {item.back}
        </ButtonLink>
      </div>
    </Page>
  )
}

function State({ done, of }: { done: number; of: number }) {
  const words = useWords(translatingEn)
  if (done === of) return <Tag tone="good">{words.done}</Tag>
  return done > 0 ? <Tag tone="now">{words.begun}</Tag> : <Tag tone="quiet">{words.notBegun}</Tag>
}
