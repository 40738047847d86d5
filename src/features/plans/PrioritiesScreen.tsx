import { sessionSuggestions } from '../../core/session/sessionResult'
import { Button } from '../../ui/controls/Button'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Foot } from '../../ui/layout/Foot'
import { useGo } from '../../ui/layout/navigation'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { NothingAnswered } from './NothingAnswered'
import { Chosen } from './priorities/Chosen'
import { ImportanceOfAreas } from './priorities/ImportanceOfAreas'
import { OtherItems } from './priorities/OtherItems'
import { SuggestedItems } from './priorities/SuggestedItems'
import { usePlanning } from './usePlanning'
import { en } from './words/en'

/** The group chooses its priorities. What is chosen is saved at once, with a first step for each. */
export function PrioritiesScreen() {
  const words = useWords(en)
  const planning = usePlanning()
  const go = useGo()
  const { session, instrument, plan, progress, here, chosen, choose, mayWrite, inWords } = planning
  const { most, usual, importance } = instrument.priorities
  const lead = words.priorities
  const makePlan = () => {
    choose((items) => items)
    go(`${here}/plan`)
  }
  const suggestions = sessionSuggestions(session, instrument)
  const shown = suggestions.slice(0, Math.max(6, suggestions.filter(({ because }) => because === 'red-flag').length))
  return (
    <Page
      title={words.priorities.title}
      crumbs={[{ label: inWords(instrument.title), href: here }]}
      lead={<p>{usual < most ? lead.lead[session.mode](usual, most) : lead.leadSame[session.mode](most)}</p>}
      aside={progress.answered > 0 && <Chosen planning={planning} />}
    >
      {progress.answered === 0 ? (
        <NothingAnswered href={here} />
      ) : (
        <>
          {importance && <ImportanceOfAreas planning={planning} />}
          <SuggestedItems planning={planning} suggestions={shown} />
          <OtherItems planning={planning} except={shown.map(({ item }) => item)} />
        </>
      )}
      <Foot
        back={
          <ButtonLink kind="quiet" href={`${here}/results`}>
            {words.back}
          </ButtonLink>
        }
        middle={progress.answered > 0 && <span>{words.priorities.count(chosen.length, most)}</span>}
        main={
          mayWrite && progress.answered > 0 ? (
            <Button onClick={makePlan}>{plan ? words.priorities.toPlan : words.priorities.make}</Button>
          ) : (
            plan && <ButtonLink href={`${here}/plan`}>{words.priorities.toPlan}</ButtonLink>
          )
        }
      />
    </Page>
  )
}
