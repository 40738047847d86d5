import type { Instrument } from '../../core/instrument/instrumentSchema'
import { textIn } from '../../core/instrument/text'
import { Card } from '../../ui/blocks/Card'
import { Loading } from '../../ui/blocks/Loading'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Disclosure } from '../../ui/controls/Disclosure'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { BrokenInstrument } from './BrokenInstrument'
import { InstrumentFacts } from './InstrumentFacts'
import styles from './library.module.css'
import { AnswersOfAll } from './reading/AnswersOfAll'
import { DomainTexts } from './reading/DomainTexts'
import { UseIt } from './starting/UseIt'
import { useInstrument } from './useInstrument'
import { adaptingEn } from './words/adaptingEn'
import { en } from './words/en'

/** An instrument to read from its first line to its last. */
export function InstrumentScreen({ id, version }: { id: string; version: string }) {
  const opened = useInstrument({ id, version })
  if (!opened) return <Loading />
  if (!opened.ok) return <BrokenInstrument opened={opened} />
  return <InstrumentText instrument={opened.instrument} />
}

function InstrumentText({ instrument }: { instrument: Instrument }) {
  const { library, facts } = useWords(en)
  const { start } = useWords(adaptingEn)
  const language = useInstrumentLanguage()
  // For whom it is being chosen, where somebody came here from a choice.
  const organisation = new URLSearchParams(window.location.search).get('organisation') ?? undefined
  const { id, version, title, summary, method, licence } = instrument
  return (
    <Page
      title={textIn(title, language)}
      crumbs={[{ label: library.title, href: '/library' }]}
      lead={<p>{textIn(summary, language)}</p>}
    >
      <Card title={facts.version(version)}>
        <InstrumentFacts instrument={instrument} language={language} />
        {method && (
          <Disclosure summary={facts.method}>
            <p>{textIn(method, language)}</p>
          </Disclosure>
        )}
        <p className={styles.small}>{licence.attribution}</p>
        <div className={styles.actions}>
          <UseIt instrument={instrument} organisation={organisation} />
          <ButtonLink kind="quiet" href={`/library/${id}/${version}/print`}>
            {library.print}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`/library/${id}/${version}/adapt`}>
            {start.link}
          </ButtonLink>
        </div>
      </Card>
      <AnswersOfAll instrument={instrument} language={language} />
      <DomainTexts instrument={instrument} language={language} />
    </Page>
  )
}
