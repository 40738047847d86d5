import type { Instrument } from '../../core/instrument/instrumentSchema'
import { textIn } from '../../core/instrument/text'
import { Card } from '../../ui/blocks/Card'
import { Loading } from '../../ui/blocks/Loading'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { BrokenInstrument } from './BrokenInstrument'
import { InstrumentFacts } from './InstrumentFacts'
import styles from './library.module.css'
import { DomainText } from './reading/DomainText'
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
  const { library, facts, reading } = useWords(en)
  const { start } = useWords(adaptingEn)
  const language = useInstrumentLanguage()
  const { id, version, title, summary, method, domains, licence } = instrument
  return (
    <Page
      title={textIn(title, language)}
      crumbs={[{ label: library.title, href: '/library' }]}
      lead={<p>{textIn(summary, language)}</p>}
      aside={
        <nav aria-label={reading.areas}>
          <Card title={reading.areas}>
            <ul className={styles.areas} data-bare>
              {domains.map((domain) => (
                <li key={domain.id}>
                  <a href={`#${domain.id}`}>{textIn(domain.title, language)}</a>
                </li>
              ))}
            </ul>
          </Card>
        </nav>
      }
    >
      <Card title={facts.version(version)}>
        <InstrumentFacts instrument={instrument} language={language} />
        {method && (
          <>
            <h3>{facts.method}</h3>
            <p>{textIn(method, language)}</p>
          </>
        )}
        <p className={styles.small}>{licence.attribution}</p>
        <div className={styles.actions}>
          {instrument.subject === 'advisor' && (
            <ButtonLink kind="quiet" href="/advisor">
              {library.toAdvisor}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" href={`/library/${id}/${version}/print`}>
            {library.print}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`/library/${id}/${version}/adapt`}>
            {start.link}
          </ButtonLink>
        </div>
      </Card>
      {domains.map((domain) => (
        <DomainText key={domain.id} domain={domain} instrument={instrument} language={language} />
      ))}
    </Page>
  )
}
