import { useState } from 'react'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import { saidIn, textIn } from '../../../../core/instrument/text'
import { ratedIn } from '../../../../core/session/rating/fillForm'
import type { Pack } from '../../../../core/session/rating/pack'
import type { Form } from '../../../../core/session/rating/privateRound'
import type { RaterRole } from '../../../../core/session/rating/raterRoles'
import { Card } from '../../../../ui/blocks/Card'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { Button } from '../../../../ui/controls/Button'
import { ErrorSummary } from '../../../../ui/fields/ErrorSummary'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { formatList } from '../../../../ui/words/formatList'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import { RoleChoice, roleField } from '../form/RoleChoice'
import { RemovePack } from './RemovePack'

type AboutProps = {
  pack: Pack
  instrument: Instrument
  items: readonly Item[]
  form: Form | undefined
  onStart: (role: RaterRole) => void
  onRemove: () => Promise<void>
}

/** Questions that one person answers alone in a minute. */
const eachMinute = 3

/** What is asked and what becomes of it, before anybody answers; the role once, and no name. */
export function AboutPack({ pack, instrument, items, form, onStart, onRemove }: AboutProps) {
  const words = useWords(formEn)
  const language = useInstrumentLanguage()
  const [chosen, setChosen] = useState<RaterRole>()
  const [attempt, setAttempt] = useState(0)
  const role = form?.role ?? chosen
  const missing = attempt > 0 && role === undefined
  const start = () => {
    setAttempt(attempt + 1)
    if (role) onStart(role)
  }
  const areas = instrument.domains.filter(({ id }) => pack.domains.includes(id))
  return (
    <Page key="about" title={words.phone.title} lead={<p>{words.phone.privacy}</p>}>
      <ErrorSummary problems={missing ? [{ id: roleField, message: words.role.choose }] : []} attempt={attempt} />
      <Card title={words.phone.about}>
        <p>
          <b>
            <Spoken {...saidIn(instrument.title, language)} />
          </b>
        </p>
        <p>{words.phone.areas(formatList(areas.map(({ title }) => textIn(title, language))))}</p>
        <p>
          {words.phone.questions(items.length)}, {words.phone.minutes(Math.ceil(items.length / eachMinute))}
        </p>
        <p>{words.phone.sealed}</p>
      </Card>
      <Card>
        {form ? (
          <p>{words.phone.begun(ratedIn(form, items), items.length)}</p>
        ) : (
          <RoleChoice role={chosen} onChoose={setChosen} missing={missing} />
        )}
      </Card>
      <RemovePack onRemove={onRemove} />
      <Foot main={<Button onClick={start}>{form ? words.phone.goOn : words.phone.start}</Button>} />
    </Page>
  )
}
