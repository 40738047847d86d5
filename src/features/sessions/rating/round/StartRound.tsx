import { useState } from 'react'
import { textIn } from '../../../../core/instrument/text'
import { domainsToRate } from '../../../../core/session/rating/holdRound'
import { useReadySession } from '../../../../store/readySession'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { CheckboxGroup } from '../../../../ui/fields/CheckboxGroup'
import { ErrorSummary } from '../../../../ui/fields/ErrorSummary'
import { Foot } from '../../../../ui/layout/Foot'
import { goToTop } from '../../../../ui/layout/navigation'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { crumbsOf } from '../../sessionPath'
import { ratingEn } from '../../words/ratingEn'
import { LastRound } from './LastRound'
import { useHoldRound } from './useHoldRound'

/** Which areas people rate, and what happens to what they say. Nothing is chosen until somebody chooses. */
export function StartRound({ tooFew }: { tooFew: boolean }) {
  const words = useWords(ratingEn)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { start } = useHoldRound()
  const [chosen, setChosen] = useState<string[]>([])
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const domains = domainsToRate(session, instrument)
  const missing = attempt > 0 && chosen.length === 0
  const begin = async () => {
    setAttempt(attempt + 1)
    if (chosen.length === 0) return
    const started = await start(chosen)
    setFailed(!started)
    if (started) goToTop()
  }
  return (
    <Page
      title={words.title}
      crumbs={crumbsOf(session, instrument, language)}
      lead={<p>{words.start.lead}</p>}
      aside={(tooFew || session.rounds) && <LastRound tooFew={tooFew} />}
    >
      <ErrorSummary problems={missing ? [{ id: 'areas', message: words.start.chooseArea }] : []} attempt={attempt} />
      {failed && (
        <Notice tone="flag" title={words.start.notSaved} announce>
          <p>{words.start.notSavedText}</p>
        </Notice>
      )}
      <p>{words.start.rule}</p>
      <Card>
        <CheckboxGroup
          id="areas"
          name="areas"
          legend={words.start.areas}
          legendLevel={2}
          options={instrument.domains
            .filter(({ id }) => domains.includes(id))
            .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
          value={chosen}
          onChoose={setChosen}
          error={missing ? words.start.chooseArea : undefined}
        />
        {domains.length > 1 && chosen.length < domains.length && (
          <Button kind="plain" onClick={() => setChosen(domains)}>
            {words.start.all}
          </Button>
        )}
      </Card>
      <Foot
        back={
          <ButtonLink kind="quiet" href={`/sessions/${session.id}`}>
            {words.toAreas}
          </ButtonLink>
        }
        main={<Button onClick={() => void begin()}>{words.start.go}</Button>}
      />
    </Page>
  )
}
