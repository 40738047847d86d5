import { Notice } from '../../ui/blocks/Notice'
import { useWords } from '../../ui/words/useWords'
import type { Findings } from './useFindings'
import { en } from './words/en'

/** What the answers add up to for the group as a whole: whether a deeper look is worth it, say. */
export function Signals({ findings }: { findings: Findings }) {
  const words = useWords(en).signals
  const { instrument, result, session, inWords } = findings
  const said = instrument.signals.flatMap((signal) => {
    const raised = result.signals.some((one) => one.signal === signal.id && one.raised)
    const text = inWords(raised ? signal.says : signal.otherwise)
    return text ? [{ id: signal.id, text, leadsOn: raised && signal.instrument !== undefined }] : []
  })
  if (said.length === 0) return null
  return (
    <Notice tone="info" title={words.title} titleLevel={2}>
      {said.map(({ id, text, leadsOn }) => (
        <p key={id}>
          {text} {leadsOn && <a href={`/organisations/${session.organisationId}/sessions/new`}>{words.start}</a>}
        </p>
      ))}
    </Notice>
  )
}
