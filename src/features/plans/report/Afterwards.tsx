import { leadsToPlan } from '../../../core/planning/leadsToPlan'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { enAfterwards } from '../words/enAfterwards'

/** What comes after the documents: for a group that did it alone where it goes next; for an advisor what people say of it. */
export function Afterwards({ here }: { here: string }) {
  const { session } = useReadySession()
  if (session.subject) return null
  if (session.mode === 'self') return <WhatNow here={here} />
  return session.finishedAt === undefined ? null : <AskNow organisation={session.organisationId} />
}

function WhatNow({ here }: { here: string }) {
  const words = useWords(enAfterwards).now
  const { session, instrument } = useReadySession()
  return (
    <Card title={words.title}>
      <ul>
        <li>{leadsToPlan(instrument) ? words.committee : words.committeeAlone}</li>
        {!session.madeUp && (
          <li>
            {words.advisor} <a href={`${here}/hand-over`}>{words.handOver}</a>
          </li>
        )}
        <li>{words.later}</li>
      </ul>
    </Card>
  )
}

/** The forms are filled in on this device, before people go home. */
function AskNow({ organisation }: { organisation: string }) {
  const words = useWords(enAfterwards).feedback
  return (
    <Card title={words.title}>
      <p>{words.text}</p>
      <ButtonLink kind="quiet" href={`/organisations/${organisation}/feedback`}>
        {words.action}
      </ButtonLink>
    </Card>
  )
}
