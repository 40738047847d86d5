import { useState } from 'react'
import { useStore } from '../../store/useStore'
import { Card } from '../../ui/blocks/Card'
import { Loading } from '../../ui/blocks/Loading'
import { Button } from '../../ui/controls/Button'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Foot } from '../../ui/layout/Foot'
import { useGo } from '../../ui/layout/navigation'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { FeedbackCard } from './feedback/FeedbackCard'
import { NoOrganisation } from './NoOrganisation'
import { MadeUpNotice } from './one/MadeUpNotice'
import { ProfileWords } from './one/ProfileWords'
import { RemoveOrganisation } from './one/RemoveOrganisation'
import { SessionList } from './one/SessionList'
import styles from './organisations.module.css'
import { useOrganisation } from './useOrganisation'
import { en } from './words/en'
import { oneEn } from './words/oneEn'

/** One organisation: what was done with it, what was agreed, and what is known of it. */
export function OrganisationScreen({ organisation: id }: { organisation: string }) {
  const { organisations } = useWords(en)
  const words = useWords(oneEn)
  const found = useOrganisation(id)
  const go = useGo()
  const store = useStore()
  const [removing, setRemoving] = useState(false)
  if (!found) return <Loading />
  if (found.found !== 'yes') return <NoOrganisation found={found.found === 'no' ? 'missing' : 'unreadable'} />
  const { organisation, sessions, feedback, plans } = found
  const toList = () => go('/', { replace: true })
  const remove = () => store.organisations.remove(organisation.id)
  return (
    <Page
      title={organisation.name}
      tab={words.organisation.tab}
      crumbs={[{ label: organisations, href: '/' }]}
      lead={organisation.place && <bdi>{organisation.place}</bdi>}
      aside={
        <Card
          title={words.organisation.about}
          beside={
            <ButtonLink kind="quiet" small href={`/organisations/${organisation.id}/edit`}>
              {words.organisation.edit}
            </ButtonLink>
          }
        >
          <ProfileWords organisation={organisation} />
        </Card>
      }
    >
      <div className={styles.stack}>
        {organisation.madeUp && <MadeUpNotice remove={remove} onRemoved={toList} />}
        <Card
          title={words.organisation.sessions}
          beside={
            !organisation.madeUp && (
              <ButtonLink kind="quiet" small href={`/organisations/${organisation.id}/hand-over`}>
                {words.organisation.handOver}
              </ButtonLink>
            )
          }
        >
          <SessionList sessions={sessions} plans={plans} feedback={feedback} />
        </Card>
        {(sessions.length > 0 || feedback.length > 0) && (
          <FeedbackCard organisation={organisation.id} forms={feedback} />
        )}
      </div>
      <RemoveOrganisation
        open={removing}
        organisation={organisation}
        lost={{ sessions: sessions.length, plans: plans.length, forms: feedback.length }}
        remove={remove}
        onRemoved={toList}
        onClose={() => setRemoving(false)}
      />
      <Foot
        back={
          !organisation.madeUp && (
            <Button kind="quiet" onClick={() => setRemoving(true)}>
              {words.organisation.delete}
            </Button>
          )
        }
        main={
          <ButtonLink href={`/organisations/${organisation.id}/sessions/new`}>{words.organisation.start}</ButtonLink>
        }
      />
    </Page>
  )
}
