import { useState } from 'react'
import type { Arrival } from '../../../../core/instrument/adapting/arrival'
import { sizeOf } from '../../../../core/instrument/choosing/sizeOf'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { useGo } from '../../../../ui/layout/navigation'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { Whose } from '../../Whose'
import { importEn } from '../../words/importEn'
import styles from '../adapting.module.css'
import { StartAdaptationForm } from '../start/StartAdaptationForm'
import type { ReadInstrumentFile } from './readInstrumentFile'
import { SaidList } from './SaidList'
import { useArrival } from './useArrival'

type Arrived = Extract<ReadInstrumentFile, { ok: true }>

/** What a file holds, what of it could not come along, and keeping it; or why it is not kept as it is. */
export function ArrivedInstrument({ arrived, name }: { arrived: Arrived; name: string }) {
  const words = useWords(importEn)
  const language = useInstrumentLanguage()
  const { arrival, keep } = useArrival(arrived, name)
  const { instrument, notCarried } = arrived
  if (!arrival) return <Loading />
  return (
    <>
      <Card title={words.found(textIn(instrument.title, language))}>
        <p>{textIn(instrument.summary, language)}</p>
        <p>{words.size(sizeOf(instrument))}</p>
        <p>{words.version(instrument.version)}</p>
        <Whose instrument={instrument} />
        {notCarried.length === 0 && <p>{words.all}</p>}
      </Card>
      {notCarried.length > 0 && (
        <Notice tone="warn" titleLevel={2} title={words.notCarriedTitle(notCarried.length)}>
          <p>{words.notCarriedText}</p>
          <SaidList said={notCarried} />
        </Notice>
      )}
      {arrival === 'new' ? <Keep keep={keep} /> : <NotKept arrival={arrival} arrived={arrived} />}
    </>
  )
}

function Keep({ keep }: { keep: () => Promise<string | undefined> }) {
  const words = useWords(importEn)
  const go = useGo()
  const [state, setState] = useState<'ready' | 'keeping' | 'failed'>('ready')
  const press = async () => {
    setState('keeping')
    const id = await keep()
    if (id) go(`/library/adapt/${id}`)
    else setState('failed')
  }
  return (
    <div className={styles.actions}>
      {state === 'failed' && <Notice tone="flag" title={words.notKept} announce />}
      <Button busy={state === 'keeping'} onClick={() => void press()}>
        {words.keep}
      </Button>
    </div>
  )
}

/** Nothing that is here is replaced; there is a way on all the same. */
function NotKept({ arrival, arrived }: { arrival: Exclude<Arrival, 'new'>; arrived: Arrived }) {
  const words = useWords(importEn)
  const { id, version } = arrived.instrument
  if (arrival === 'may-not-store') return <Notice tone="warn" titleLevel={2} title={words.arrival[arrival]} />
  if (arrival === 'here') {
    return (
      <Notice tone="good" titleLevel={2} title={words.arrival.here}>
        <ButtonLink kind="quiet" href={`/library/${id}/${version}`}>
          {words.seeIt}
        </ButtonLink>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="warn" titleLevel={2} title={words.arrival[arrival]}>
        <p>{words.arrivalText[arrival]}</p>
      </Notice>
      <StartAdaptationForm original={arrived} />
    </>
  )
}
