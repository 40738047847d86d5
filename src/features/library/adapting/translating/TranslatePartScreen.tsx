import { useState } from 'react'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Disclosure } from '../../../../ui/controls/Disclosure'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { en } from '../../words/en'
import { translatingEn } from '../../words/translatingEn'
import styles from '../adapting.module.css'
import { useDraft } from '../useDraft'
import { NothingToTranslate } from './NothingToTranslate'
import { TextsToTranslate } from './TextsToTranslate'
import { useTranslation } from './useTranslation'

/** One part of the translation: a field for every text, first those that have no words yet. */
export function TranslatePartScreen({ language, part: id }: { language: string; part: string }) {
  const words = useWords(translatingEn)
  const { languageName, item } = useWords(adaptingEn)
  const { library } = useWords(en)
  const { document, languages, language: shown, here, own } = useDraft()
  const { parts, address } = useTranslation(language)
  const part = parts.find((one) => one.id === id)
  // A text stays where it was while somebody writes it.
  const [toDo] = useState(() => new Set(part?.missing.map(({ where }) => where)))
  if (!part || !languages.slice(1).includes(language)) return <NothingToTranslate title={words.noPart} />
  const missing = part.texts.filter(({ where }) => toDo.has(where))
  const others = part.texts.filter(({ where }) => !toDo.has(where))
  return (
    <Page
      title={part.name}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: textIn(document.title, shown), href: here },
        { label: words.title(languageName(language)), href: address },
      ]}
      lead={<p>{words.count(part.count)}</p>}
    >
      {own.state === 'finished' && <Notice tone="info" title={item.finished} />}
      {missing.length === 0 && <p>{words.allDone}</p>}
      {missing.length > 0 && (
        <Card title={words.todo}>
          <TextsToTranslate texts={missing} language={language} />
        </Card>
      )}
      {others.length > 0 && (
        <Disclosure summary={words.before(others.length)}>
          <TextsToTranslate texts={others} language={language} />
        </Disclosure>
      )}
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={address}>
          {words.back}
        </ButtonLink>
      </div>
    </Page>
  )
}
