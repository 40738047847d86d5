import { roundProgress } from '../../../../core/session/rating/closeRound'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { FileField } from '../../../../ui/fields/FileField'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { crumbsOf } from '../../sessionPath'
import { ratingEn } from '../../words/ratingEn'
import styles from '../rating.module.css'
import { TakeByCamera } from './TakeByCamera'
import { type Arrival, type TakenArrival, useTakeIn } from './useTakeIn'

/** Bytes. A form of the longest instrument has a twentieth of it; anything longer is not read. */
const largest = 200_000

/** Ratings that other devices give back: by camera or as files, several at once. */
export function TakeInScreen({ round }: { round: PrivateRound }) {
  const words = useWords(ratingEn)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { take, taken, state } = useTakeIn(round)
  const files = (
    <FileField
      label={words.take.choose}
      hint={words.take.chooseHint}
      multiple
      onChange={({ currentTarget }) => {
        void take([...(currentTarget.files ?? [])].map(arrivalOf))
        currentTarget.value = ''
      }}
    />
  )
  return (
    <Page
      title={words.take.title}
      crumbs={crumbsOf(session, instrument, language)}
      lead={<p>{words.take.lead}</p>}
      aside={taken.length > 0 && <Results taken={taken} />}
    >
      <div role="status">
        <p>{words.running.in(roundProgress(round).in, session.raters.length)}</p>
        {state === 'busy' && <p>{words.take.busy}</p>}
      </div>
      {state === 'not-saved' && <Notice tone="flag" title={words.take.notSaved} announce />}
      {state === 'round-over' && <Notice tone="warn" title={words.take.over} announce />}
      <Card title={words.take.camera}>
        <p>{words.take.cameraText}</p>
        <TakeByCamera onBytes={(bytes) => void take([{ bytes: async () => bytes }])} instead={files} />
      </Card>
      <Card title={words.take.files}>{files}</Card>
      <Foot
        back={
          <ButtonLink kind="quiet" href={`/sessions/${session.id}/round`}>
            {words.take.back}
          </ButtonLink>
        }
      />
    </Page>
  )
}

function arrivalOf(file: File): Arrival {
  const bytes = async () => new Uint8Array(await file.slice(0, largest + 1).arrayBuffer())
  return { name: file.name, bytes }
}

function Results({ taken }: { taken: readonly TakenArrival[] }) {
  const words = useWords(ratingEn).take
  return (
    <Card title={words.results}>
      <ul data-bare className={styles.results} aria-live="polite">
        {taken.map(({ number, name, outcome }) => (
          <li key={number}>
            <b>
              <bdi>{name ?? words.byCamera}</bdi>
            </b>
            <p>{words.outcome[outcome]}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
