import { textIn } from '../../../../core/instrument/text'
import { roundProgress } from '../../../../core/session/rating/closeRound'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import { useStore } from '../../../../store/useStore'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Foot } from '../../../../ui/layout/Foot'
import { goToTop } from '../../../../ui/layout/navigation'
import { Page } from '../../../../ui/layout/Page'
import { formatList } from '../../../../ui/words/formatList'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { crumbsOf } from '../../sessionPath'
import { ratingEn } from '../../words/ratingEn'
import { useCards } from '../cards/useCards'
import { passDevice } from '../passing'
import styles from '../rating.module.css'
import { dropUnfinished } from '../unfinished'
import { EndRound } from './EndRound'

type RunningProps = { round: PrivateRound; unfinished: boolean; onTooFew: () => void }

/** While a round is being held: how many forms are in, and the ways to more. Nothing of any form is shown. */
export function RunningRound({ round, unfinished, onTooFew }: RunningProps) {
  const words = useWords(ratingEn)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const progress = roundProgress(round)
  const areas = instrument.domains.filter(({ id }) => session.round?.domains.includes(id))
  return (
    <Page
      title={words.title}
      crumbs={crumbsOf(session, instrument, language)}
      lead={
        <>
          <p>{words.running.areas(formatList(areas.map(({ title }) => textIn(title, language))))}</p>
          <p>{words.running.lead}</p>
        </>
      }
      wide
    >
      <div className={styles.progress} role="status">
        <p className={styles.count}>{words.running.in(progress.in, session.raters.length)}</p>
        <p>{progress.needed > 0 ? words.running.needed(progress.needed) : words.running.enough}</p>
      </div>
      {unfinished && <UnfinishedForm />}
      <Ways round={round} unfinished={unfinished} />
      <Foot
        back={
          <ButtonLink kind="quiet" href={`/sessions/${session.id}`}>
            {words.toAreas}
          </ButtonLink>
        }
        main={<EndRound round={round} unfinished={unfinished} onTooFew={onTooFew} />}
      />
    </Page>
  )
}

/** What the advisor may do with a form that somebody began on this device: nothing that shows any of it. */
function UnfinishedForm() {
  const words = useWords(ratingEn).running
  const store = useStore()
  const { session } = useReadySession()
  const throwAway = async () => {
    await dropUnfinished(store, { session: session.id, round: session.round?.id ?? '' })
    goToTop()
  }
  return (
    <Notice tone="warn" title={words.unfinished} titleLevel={2}>
      <p>{words.unfinishedText}</p>
      <div className={styles.buttons}>
        <Button kind="quiet" onClick={() => handOver(session)}>
          {words.handBack}
        </Button>
        <Button kind="danger" onClick={() => void throwAway()}>
          {words.throwAway}
        </Button>
      </div>
    </Notice>
  )
}

function Ways({ round, unfinished }: { round: PrivateRound; unfinished: boolean }) {
  const words = useWords(ratingEn).running
  const { session } = useReadySession()
  const { counted } = useCards(round)
  const here = `/sessions/${session.id}/round`
  const withCards = Object.keys(counted ?? {}).length > 0
  if (withCards) {
    return (
      <Card title={words.cards}>
        <p>{words.cardsBegun}</p>
        <ButtonLink href={`${here}/cards`}>{words.cardsGo}</ButtonLink>
      </Card>
    )
  }
  return (
    <>
      <div className={styles.ways}>
        <Card title={words.pass}>
          <p>{words.passText}</p>
          {!unfinished && <Button onClick={() => handOver(session)}>{words.passGo}</Button>}
        </Card>
        <Card title={words.phones}>
          <p>{words.phonesText}</p>
          <ButtonLink kind="quiet" href={`${here}/phones`}>
            {words.phonesGo}
          </ButtonLink>
        </Card>
        <Card title={words.take}>
          <p>{words.takeText}</p>
          <ButtonLink kind="quiet" href={`${here}/take`}>
            {words.takeGo}
          </ButtonLink>
        </Card>
      </div>
      <Card title={words.cards}>
        <p>{round.forms.length > 0 ? words.cardsOnly : words.cardsText}</p>
        {round.forms.length === 0 && !unfinished && (
          <ButtonLink kind="plain" href={`${here}/cards`}>
            {words.cardsGo}
          </ButtonLink>
        )}
      </Card>
    </>
  )
}

function handOver(session: Parameters<typeof passDevice>[0]): void {
  passDevice(session)
  goToTop()
}
