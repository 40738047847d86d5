import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { hideItem, removeItem, reweigh, showItem } from '../../../../core/instrument/adapting/itemChanges'
import type { Item } from '../../../../core/instrument/itemSchema'
import { itemScale } from '../../../../core/scoring/parts/itemScale'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { TextField } from '../../../../ui/fields/TextField'
import { useGo } from '../../../../ui/layout/navigation'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import type { EditedItem } from './useEditedItem'

/** Whether it is asked, and how much it counts; what was added here can be taken away again. */
export function CountingCard({ edited, item }: { edited: EditedItem; item: Item }) {
  const words = useWords(adaptingEn)
  const go = useGo()
  const [refusal, setRefusal] = useState<Refusal>()
  const { draft } = edited
  const { mayChange, change, own, here } = draft
  const isOurs = !(item.id in own.basis)
  const toggle = () =>
    setRefusal(change((document) => (item.future ? showItem(document, item.id) : hideItem(document, item.id))))
  const remove = () => {
    const refused = change((document, basis) => removeItem(document, item.id, basis))
    setRefusal(refused)
    if (!refused) go(here, { replace: true })
  }
  return (
    <Card title={words.item.counting}>
      {refusal && <Notice tone="warn" title={words.refusals[refusal]} announce />}
      {itemScale(edited.instrument, item) ? <Weight edited={edited} item={item} /> : <p>{words.item.notCounted}</p>}
      {mayChange && (
        <div className={styles.actions}>
          <Button kind="quiet" onClick={toggle}>
            {item.future ? words.own.show : words.own.hide}
          </Button>
          {isOurs && (
            <Button kind="plain" onClick={remove}>
              {words.item.removeQuestion}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}

function Weight({ edited, item }: { edited: EditedItem; item: Item }) {
  const words = useWords(adaptingEn)
  const [refused, setRefused] = useState<{ typed: string; refusal: Refusal }>()
  const { mayChange, change } = edited.draft
  const weigh = (typed: string) => {
    const weight = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'))
    const refusal = change((document) => reweigh(document, item.id, weight))
    setRefused(refusal && { typed, refusal })
  }
  return (
    <TextField
      id={`items.${item.id}.weight`}
      label={words.item.weight}
      hint={words.item.weightHint}
      boxWidth="short"
      inputMode="decimal"
      autoComplete="off"
      readOnly={!mayChange}
      value={refused?.typed ?? String(item.weight)}
      error={refused && words.refusals[refused.refusal]}
      onChange={(event) => weigh(event.currentTarget.value)}
    />
  )
}
