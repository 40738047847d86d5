import type { HandOverFile } from '../../../core/handOver/handOverFile'
import type { MetHandOver } from '../../../core/handOver/meetHandOver'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { receiveEn } from '../words/receiveEn'
import { MetSessions } from './MetSessions'
import type { Receiving } from './useReceiving'

type ArrivedProps = { receiving: Extract<Receiving, { state: 'open' | 'taking' | 'taken' }>; onTake: () => void }

/** What the file holds, what taking it in would do or has done, and where to go on. */
export function Arrived({ receiving, onTake }: ArrivedProps) {
  const words = useWords(receiveEn)
  const { opened, state } = receiving
  const met = state === 'taken' ? receiving.met : opened.met
  const changes = met.organisation?.keep !== undefined || met.sessions.some(({ keep }) => keep !== undefined)
  return (
    <>
      {state === 'taken' && <Notice tone="good" title={words.taken} titleLevel={2} announce />}
      <Holds file={opened.file} />
      <MetSessions file={opened.file} met={met} when={state === 'taken' ? 'after' : 'before'} />
      {met.organisation && opened.file.about === 'organisation' && state !== 'taken' && (
        <AboutOrganisation organisation={met.organisation} />
      )}
      {state === 'open' && receiving.problem && (
        <Notice tone="flag" title={words.notTakenTitle} titleLevel={2} announce>
          <p>{words.notTaken[receiving.problem]}</p>
        </Notice>
      )}
      {!changes && state !== 'taken' && <Notice tone="info" title={words.nothingNew} titleLevel={2} />}
      <p className={styles.buttons}>
        {changes && state !== 'taken' && (
          <Button busy={state === 'taking'} onClick={onTake}>
            {words.take}
          </Button>
        )}
        {(state === 'taken' || !changes) && <WayOn met={met} />}
      </p>
    </>
  )
}

function Holds({ file }: { file: HandOverFile }) {
  const { holds } = useWords(receiveEn)
  const name = file.organisations[0]?.name ?? file.sessions[0]?.organisationName ?? ''
  return (
    <Card title={holds[file.about]}>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{holds.from}</dt>
          <dd>{holds.fromRole[file.from]}</dd>
        </div>
        <div>
          <dt>{holds.made}</dt>
          <dd>{holds.madeOn(file.madeOn, file.madeBy)}</dd>
        </div>
        <div>
          <dt>{holds.notes}</dt>
          <dd>{file.privateNotes ? holds.withNotes : holds.withoutNotes}</dd>
        </div>
      </dl>
    </Card>
  )
}

function AboutOrganisation({ organisation }: { organisation: NonNullable<MetHandOver['organisation']> }) {
  const { organisation: words } = useWords(receiveEn)
  const { arriving, outcome, relation } = organisation
  return (
    <Card title={words.title}>
      <p>{relation === 'both-changed' ? words.differs(arriving) : words[outcome]}</p>
    </Card>
  )
}

/** Where one session came, that is where to go on; of several, their organisation. */
function WayOn({ met: { organisation, sessions } }: { met: MetHandOver }) {
  const { goOn } = useWords(receiveEn)
  const [only, ...more] = sessions
  const session = only && more.length === 0 ? (only.keep?.session ?? only.here) : undefined
  if (session) return <ButtonLink href={`/sessions/${session.id}`}>{goOn.session}</ButtonLink>
  if (organisation) {
    return <ButtonLink href={`/organisations/${organisation.arriving.id}`}>{goOn.organisation}</ButtonLink>
  }
  return <ButtonLink href="/">{goOn.home}</ButtonLink>
}
