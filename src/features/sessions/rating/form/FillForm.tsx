import type { ReactNode } from 'react'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import { rateItem } from '../../../../core/session/rating/fillForm'
import type { Form } from '../../../../core/session/rating/privateRound'
import { CheckForm } from './CheckForm'
import { RateQuestion } from './RateQuestion'

export type FillFormProps = {
  form: Form
  items: readonly Item[]
  instrument: Instrument
  language: string
  /** The question that is shown; past the last one everything is looked over. */
  place: number
  onPlace: (place: number) => void
  onForm: (form: Form) => void
  onGive: () => void
  /** Why it could not be given back just now. */
  trouble?: ReactNode
}

/** One person's form, one question at a time, then all of it at a glance. It knows no session and keeps nothing. */
export function FillForm({ form, items, place, onPlace, onForm, onGive, trouble, ...of }: FillFormProps) {
  const item = items[place]
  if (!item) {
    return (
      <CheckForm form={form} items={items} language={of.language} onPlace={onPlace} onGive={onGive} trouble={trouble} />
    )
  }
  return (
    <RateQuestion
      key={item.id}
      {...of}
      item={item}
      rating={form.ratings[item.id]}
      place={place}
      of={items.length}
      onRate={(rating) => onForm(rateItem(form, { item, rating }))}
      onPlace={onPlace}
    />
  )
}
