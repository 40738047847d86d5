import { contentHash } from '../../../instrument/contentHash'
import type { Instrument } from '../../../instrument/instrumentSchema'
import { type GivenBackProblem, readRatings } from '../givenBack'
import { joinForms } from '../joinForms'
import type { Form, PrivateRound } from '../privateRound'

/** What became of one text: its form is new here, or takes the place of an earlier version; it was here; or why not. */
export type TakenIn = 'taken' | 'changed' | 'again' | GivenBackProblem

/** Reads what has come back, one text after the other. `forms` are those of the round with all that could be read. */
export function takeIn(
  texts: readonly string[],
  of: { round: Pick<PrivateRound, 'id' | 'items' | 'forms'>; instrument: Instrument },
): { forms: Form[]; outcomes: TakenIn[] } {
  let forms = of.round.forms
  const outcomes = texts.map((text): TakenIn => {
    const read = readRatings(text, of)
    if (!read.ok) return read.problem
    const before = forms.find(({ id }) => id === read.form.id)
    forms = joinForms(forms, [read.form])
    const after = forms.find(({ id }) => id === read.form.id)
    if (!before) return 'taken'
    return contentHash(before) === contentHash(after) ? 'again' : 'changed'
  })
  return { forms, outcomes }
}
