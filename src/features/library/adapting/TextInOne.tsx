import { type ReactNode, useState } from 'react'
import type { Refusal } from '../../../core/instrument/adapting/changed'
import { reword } from '../../../core/instrument/adapting/reword'
import { textAt } from '../../../core/instrument/adapting/textPlaces'
import { TextArea } from '../../../ui/fields/TextArea'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import { useDraft } from './useDraft'

type TextInOneProps = {
  id: string
  /** Its place, as lint names it. */
  where: string
  language: string
  label: string
  hint?: ReactNode
  optional?: boolean | undefined
  oneLine?: boolean | undefined
  placeholder?: string | undefined
  below?: ReactNode
}

/** One text of the instrument in one of its languages; saved as it is typed. */
export function TextInOne({ where, language, oneLine, ...field }: TextInOneProps) {
  const { refusals } = useWords(adaptingEn)
  const { document, mayChange, change } = useDraft()
  // What cannot be kept as it is (nothing at all, mostly) stays on the screen, with the reason.
  const [refused, setRefused] = useState<{ typed: string; refusal: Refusal }>()
  const kept = textAt(document, where)?.[language] ?? ''
  const type = (typed: string) => {
    const refusal = change((draft) => reword(draft, { where, language, words: typed }), { soon: true })
    setRefused(refusal && { typed, refusal })
  }
  const Field = oneLine ? TextField : TextArea
  return (
    <Field
      {...field}
      lang={language}
      value={refused?.typed ?? kept}
      readOnly={!mayChange}
      error={refused && refusals[refused.refusal]}
      autoComplete="off"
      onChange={(event: { currentTarget: { value: string } }) => type(event.currentTarget.value)}
    />
  )
}
