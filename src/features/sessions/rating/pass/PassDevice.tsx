import { useState } from 'react'
import { blankForm } from '../../../../core/session/rating/fillForm'
import type { RaterRole } from '../../../../core/session/rating/raterRoles'
import { useReadySession } from '../../../../store/readySession'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { formEn, wordsToRemember } from '../../words/formEn'
import { FillForm } from '../form/FillForm'
import { BeginForm } from './BeginForm'
import { LockedForm } from './LockedForm'
import { FormGiven, RememberWord } from './OneSentence'
import { useHeldForm } from './useHeldForm'

/**
 * What everybody sees while the device is passed round, whatever the address: one person's form, and nothing of the person
 * before. A form that was interrupted is locked until its word is typed.
 */
export function PassDevice() {
  const words = useWords(formEn).check
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const held = useHeldForm()
  const [remembers, setRemembers] = useState(false)
  const { state } = held
  const begin = (role: RaterRole) => {
    setRemembers(false)
    held.begin({ form: blankForm({ id: crypto.randomUUID(), role }), word: anyWord(), place: 0 })
  }
  switch (state.is) {
    case 'opening':
      return <Loading />
    case 'none':
      return <BeginForm onBegin={begin} />
    case 'locked':
      return (
        <LockedForm
          word={state.kept.word}
          onUnlock={() => {
            setRemembers(true)
            held.begin(state.kept)
          }}
        />
      )
    case 'given':
      return <FormGiven onNext={held.next} />
    case 'open': {
      const { form, word, place } = state.kept
      if (!remembers) return <RememberWord word={word} onGoOn={() => setRemembers(true)} />
      const items = instrument.items.filter(({ id }) => held.items.includes(id))
      return (
        <FillForm
          form={form}
          items={items}
          instrument={instrument}
          language={language}
          place={place}
          onPlace={(next) => held.change({ ...state.kept, place: next })}
          onForm={(next) => held.change({ ...state.kept, form: next })}
          onGive={() => void held.give()}
          trouble={
            state.trouble && (
              <Notice tone="flag" title={state.trouble === 'round-over' ? words.over : words.notSaved} announce />
            )
          }
        />
      )
    }
  }
}

function anyWord(): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return wordsToRemember[drawn % wordsToRemember.length] ?? ''
}
