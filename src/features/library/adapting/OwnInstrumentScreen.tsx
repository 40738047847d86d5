import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import { en } from '../words/en'
import { AreaQuestions } from './AreaQuestions'
import styles from './adapting.module.css'
import { FindingsCard } from './FindingsCard'
import { RemoveOwn } from './next/RemoveOwn'
import { WhatNext } from './next/WhatNext'
import { useAdaptedFrom } from './useAdaptedFrom'
import { useDraft } from './useDraft'

/** An instrument of one's own: what state it is in, what could be better, and every question with a way to change it. */
export function OwnInstrumentScreen() {
  const words = useWords(adaptingEn)
  const { library } = useWords(en)
  const { own, document, language, here } = useDraft()
  const adaptedFrom = useAdaptedFrom(document)
  const { state, origin } = own
  return (
    <Page
      title={textIn(document.title, language)}
      crumbs={[{ label: library.title, href: '/library' }]}
      lead={
        <>
          <p className={styles.tags}>
            <Tag tone={state === 'draft' ? 'now' : 'good'}>{words.state[state]}</Tag>
            <Tag tone="quiet">{words.own.version(document.version)}</Tag>
          </p>
          {adaptedFrom && <p className={styles.soft}>{adaptedFrom}</p>}
          {origin.is === 'file' && <p className={styles.soft}>{words.own.fromFile(origin.name, origin.on)}</p>}
        </>
      }
    >
      <WhatNext />
      {state === 'draft' && <FindingsCard />}
      {state === 'draft' && (
        <p className={styles.links}>
          <a href={`${here}/about`}>{words.own.about}</a>
        </p>
      )}
      {origin.is === 'adapted' && (
        <>
          <h2>{words.own.areas}</h2>
          {document.domains.map((domain) => (
            <Card key={domain.id} id={domain.id} title={textIn(domain.title, language)} titleLevel={3}>
              <AreaQuestions domain={domain} />
            </Card>
          ))}
        </>
      )}
      <RemoveOwn />
    </Page>
  )
}
