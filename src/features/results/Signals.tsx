import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from '../../store/useStore'
import { Notice } from '../../ui/blocks/Notice'
import { useWords } from '../../ui/words/useWords'
import type { Findings } from './useFindings'
import { Worded } from './Worded'
import { en } from './words/en'

/** What the answers add up to for the group as a whole: whether a deeper look is worth it, say. */
export function Signals({ findings }: { findings: Findings }) {
  const words = useWords(en).signals
  const { instrument, result } = findings
  const said = instrument.signals.flatMap((signal) => {
    const raised = result.signals.some((one) => one.signal === signal.id && one.raised)
    const text = raised ? signal.says : signal.otherwise
    return text ? [{ id: signal.id, text, next: raised ? signal.instrument : undefined }] : []
  })
  if (said.length === 0) return null
  return (
    <Notice tone="info" title={words.title} titleLevel={2}>
      {said.map(({ id, text, next }) => (
        <p key={id}>
          <Worded text={text} /> {next && <StartNext findings={findings} instrument={next} />}
        </p>
      ))}
    </Notice>
  )
}

/** Where another instrument leads on from here, and whether the answers go along. */
function StartNext({ findings, instrument: next }: { findings: Findings; instrument: string }) {
  const words = useWords(en).signals
  const store = useStore()
  const { session, instrument, inWords } = findings
  const shelf = useLiveQuery(() => Promise.resolve(store.instruments.shelf()), [store])
  const there = shelf?.find(({ id }) => id === next)
  if (!there || session.organisationId === '') return null
  const carries = instrument.items.some(({ carriesTo }) => carriesTo?.instrument === next)
  return (
    <>
      {carries && words.carries[session.mode]}{' '}
      <a href={`/organisations/${session.organisationId}/sessions/new?instrument=${next}`}>
        {words.start(inWords(there.title))}
      </a>
    </>
  )
}
