import { useState } from 'react'
import { textIn } from '../../../core/instrument/text'
import { byReviewDay, itemsWithoutEvidence, registerCounts } from '../../../core/session/evidence/evidenceFor'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { SelectField } from '../../../ui/fields/SelectField'
import { Foot } from '../../../ui/layout/Foot'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { NotHere } from '../NotHere'
import { crumbsOf, domainPath } from '../sessionPath'
import { en } from '../words/en'
import { evidenceEn } from '../words/evidenceEn'
import styles from './evidence.module.css'
import { RegisterEntry } from './RegisterEntry'
import { useRegister } from './useRegister'

/** The register of a session: what there is, where it is, what it counts for, and what is to be looked at again. */
export function EvidenceScreen() {
  const words = useWords(evidenceEn).register
  const back = useWords(en).item.backToAreas
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { register, today } = useRegister()
  if (!instrument.evidenceRegister) return <NotHere title={words.empty.title} session={session.id} />
  const here = `/sessions/${session.id}`
  return (
    <Page
      title={words.title}
      crumbs={crumbsOf(session, instrument, language)}
      lead={
        <>
          <p>{words.lead}</p>
          {register.length > 0 && <p>{words.facts(registerCounts(session, instrument, today))}</p>}
        </>
      }
    >
      {session.finishedAt && <p className={styles.soft}>{words.finished}</p>}
      <WithoutEvidence />
      <Register />
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {back}
          </ButtonLink>
        }
        main={
          instrument.peerReview &&
          register.length > 0 && <ButtonLink href={`${here}/peer-review`}>{words.toPeer}</ButtonLink>
        }
      />
    </Page>
  )
}

function Register() {
  const words = useWords(evidenceEn).register
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { register, mayChange, add } = useRegister()
  const [area, setArea] = useState('')
  const [added, setAdded] = useState<string>()
  const inArea = new Set(instrument.items.filter(({ domain }) => domain === area).map(({ id }) => id))
  const shown = byReviewDay(register).filter(
    ({ id, items }) => area === '' || id === added || items.some((item) => inArea.has(item)),
  )
  const options = instrument.domains
    .filter(({ id }) => session.domains.includes(id))
    .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))
  return (
    <>
      {register.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          text={words.empty.text}
          action={<ButtonLink href={`/sessions/${session.id}`}>{words.empty.action}</ButtonLink>}
        />
      ) : (
        <SelectField
          label={words.area}
          empty={words.allAreas}
          options={options}
          value={area}
          onChange={(event) => setArea(event.currentTarget.value)}
        />
      )}
      {register.length > 0 && shown.length === 0 && <p>{words.noneInArea}</p>}
      {shown.length > 0 && (
        <Card tight>
          <ul data-bare aria-label={words.list} className={styles.register}>
            {shown.map((piece) => (
              <RegisterEntry key={piece.id} piece={piece} isNew={piece.id === added} />
            ))}
          </ul>
        </Card>
      )}
      {mayChange && (
        <Button kind="quiet" onClick={() => setAdded(add('', []))}>
          {words.add}
        </Button>
      )}
    </>
  )
}

/** Answers that say that the evidence was seen and name none: a way to each, and no blame. */
function WithoutEvidence() {
  const words = useWords(evidenceEn).register
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const items = itemsWithoutEvidence(session, instrument)
  if (items.length === 0) return null
  return (
    <Disclosure summary={words.withoutTitle(items.length)}>
      <p className={styles.soft}>{words.withoutText}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`${domainPath(session, item.domain)}/${item.id}`}>{textIn(item.name, language)}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
