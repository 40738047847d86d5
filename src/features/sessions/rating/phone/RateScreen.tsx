import { useState } from 'react'
import { blankForm, reviseForm } from '../../../../core/session/rating/fillForm'
import { itemsInPack } from '../../../../core/session/rating/pack'
import type { RaterRole } from '../../../../core/session/rating/raterRoles'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { FileField } from '../../../../ui/fields/FileField'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import { FillForm } from '../form/FillForm'
import { AboutPack } from './AboutPack'
import { GiveBack } from './GiveBack'
import { type OnPhone, usePhone } from './usePhone'

/** Rating in somebody else's round on one's own device. There is no session here: the pack says what is asked. */
export function RateScreen() {
  const words = useWords(formEn)
  const phone = usePhone()
  switch (phone.state.is) {
    case 'opening':
      return <Loading label={words.phone.reading} />
    case 'nothing':
      return <NoPack problem={phone.state.problem} onFile={(file) => void phone.openFile(file)} />
    case 'removed':
      return (
        <Page key="removed" title={words.phone.title}>
          <p role="status">{words.phone.removed}</p>
        </Page>
      )
    case 'open':
      return <OwnForm key={phone.state.pack.round} open={phone.state} change={phone.change} onRemove={phone.remove} />
  }
}

type OwnProps = {
  open: Extract<OnPhone, { is: 'open' }>
  change: ReturnType<typeof usePhone>['change']
  onRemove: () => Promise<void>
}

/** About the pack first, also for whoever comes back; then the form; then the ways to give it back. */
function OwnForm({ open, change, onRemove }: OwnProps) {
  const words = useWords(formEn).phone
  const language = useInstrumentLanguage()
  const [begun, setBegun] = useState(false)
  const { pack, instrument, here, kept } = open
  const items = itemsInPack(pack, instrument)
  const { form } = here
  const start = (role: RaterRole) => {
    if (!form) change({ ...here, form: blankForm({ id: crypto.randomUUID(), role }), place: 0 })
    setBegun(true)
  }
  if (form && here.given) {
    const revise = () => {
      setBegun(true)
      change({ ...here, form: reviseForm(form), given: false, place: items.length })
    }
    return <GiveBack pack={pack} form={form} onChange={revise} onRemove={onRemove} />
  }
  if (!form || !begun) {
    return (
      <AboutPack pack={pack} instrument={instrument} items={items} form={form} onStart={start} onRemove={onRemove} />
    )
  }
  return (
    <>
      {!kept && <Notice tone="flag" title={words.notKept} announce />}
      <FillForm
        form={form}
        items={items}
        instrument={instrument}
        language={language}
        place={here.place ?? 0}
        onPlace={(place) => change({ ...here, place })}
        onForm={(next) => change({ ...here, form: next })}
        onGive={() => change({ ...here, given: true })}
      />
    </>
  )
}

type Problem = Extract<OnPhone, { is: 'nothing' }>['problem']

function NoPack({ problem, onFile }: { problem: Problem; onFile: (file: File) => void }) {
  const words = useWords(formEn).phone
  return (
    <Page key={`none ${problem ?? ''}`} title={words.title}>
      {problem === 'unreadable' && <Notice tone="warn" title={words.unreadable} announce />}
      {problem && problem !== 'unreadable' && (
        <Notice tone="warn" title={words.problems[problem].title} announce>
          <p>{words.problems[problem].text}</p>
        </Notice>
      )}
      {!problem && <p>{words.none}</p>}
      <FileField label={words.open} onFile={onFile} />
    </Page>
  )
}
