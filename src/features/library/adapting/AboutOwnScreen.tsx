import { useState } from 'react'
import type { Refusal } from '../../../core/instrument/adapting/changed'
import { addLanguage } from '../../../core/instrument/adapting/reword'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import { en } from '../words/en'
import { translatingEn } from '../words/translatingEn'
import styles from './adapting.module.css'
import { TextInLanguages } from './TextInLanguages'
import { useDraft } from './useDraft'
import { useKeptForm } from './useKeptForm'

/** Languages that people in the UK ask for most; a file can bring any other. */
const offered = ['cy', 'ga', 'gd', 'en', 'pl', 'ro', 'pa', 'ur', 'bn', 'gu', 'ar', 'so', 'pt', 'es', 'fr', 'uk', 'zh']

/** What an instrument says of itself, and in which languages. */
export function AboutOwnScreen() {
  const words = useWords(adaptingEn)
  const { library } = useWords(en)
  const { document, language, here, mayChange } = useDraft()
  return (
    <Page
      title={words.about.title}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: textIn(document.title, language), href: here },
      ]}
    >
      <Card>
        <div className={styles.fields}>
          <TextInLanguages where="title" label={words.about.name} oneLine />
          <TextInLanguages where="summary" label={words.about.summary} hint={words.about.summaryHint} />
          {document.people && <TextInLanguages where="people" label={words.about.people} optional />}
          {document.gives && <TextInLanguages where="gives" label={words.about.gives} optional />}
        </div>
      </Card>
      {mayChange && <Languages />}
      <Card title={words.about.areas}>
        {document.domains.map(({ id, title, summary }) => (
          <section key={id} className={styles.answer} aria-label={textIn(title, language)}>
            <div className={styles.fields}>
              <TextInLanguages where={`domains.${id}.title`} label={words.about.area} oneLine />
              {summary && <TextInLanguages where={`domains.${id}.summary`} label={words.about.areaSummary} optional />}
            </div>
          </section>
        ))}
      </Card>
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={here}>
          {words.item.back}
        </ButtonLink>
      </div>
    </Page>
  )
}

function Languages() {
  const words = useWords(adaptingEn)
  const { document, languages, here, change } = useDraft()
  const { link } = useWords(translatingEn)
  const [refusal, setRefusal] = useState<Refusal>()
  const { register, handleSubmit, isRead, used } = useKeptForm(`${here}/about`, { language: '', title: '' })
  const add = handleSubmit((of) => {
    const refused = change((draft) => addLanguage(draft, of))
    setRefusal(refused)
    if (!refused) void used()
  })
  if (!isRead) return null
  return (
    <Card title={words.about.languages}>
      {languages.length > 1 && (
        <ul className={styles.links}>
          {languages.slice(1).map((tag) => (
            <li key={tag}>
              <a href={`${here}/translate/${tag}`}>{link(words.languageName(tag))}</a>
            </li>
          ))}
        </ul>
      )}
      {document.licence.mayTranslate ? (
        <form className={styles.fields} onSubmit={add} noValidate autoComplete="off">
          <p>{words.about.languageLead}</p>
          <SelectField
            label={words.about.language}
            error={refusal && words.refusals[refusal]}
            options={offered
              .filter((tag) => !languages.includes(tag))
              .map((tag) => ({ value: tag, label: words.languageName(tag) }))}
            {...register('language')}
          />
          <TextField label={words.about.languageTitle} {...register('title')} />
          <div>
            <Button type="submit" kind="quiet">
              {words.about.addLanguage}
            </Button>
          </div>
        </form>
      ) : (
        <Notice tone="info" title={words.refusals['may-not-translate']} />
      )}
    </Card>
  )
}
