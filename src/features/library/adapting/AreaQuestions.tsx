import { useState } from 'react'
import { isSameMeaning } from '../../../core/instrument/adapting/basis'
import type { Refusal } from '../../../core/instrument/adapting/changed'
import type { InstrumentDocument, ItemDocument } from '../../../core/instrument/adapting/instrumentDocument'
import { hideItem, showItem } from '../../../core/instrument/adapting/itemChanges'
import { textIn } from '../../../core/instrument/text'
import { Notice } from '../../../ui/blocks/Notice'
import { Tag } from '../../../ui/blocks/Tag'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import styles from './adapting.module.css'
import { useDraft } from './useDraft'

/** The questions of an area, each with a way in and a way to leave it out. */
export function AreaQuestions({ domain }: { domain: InstrumentDocument['domains'][number] }) {
  const words = useWords(adaptingEn)
  const { document, language, here, mayChange } = useDraft()
  const [refusal, setRefusal] = useState<Refusal>()
  const items = document.items.filter((item) => item.domain === domain.id && !item.retired)
  const isUrgentHidden = items.some(
    ({ future, redFlags }) => future && redFlags?.some(({ effect }) => effect !== 'warn'),
  )
  return (
    <>
      {isUrgentHidden && <Notice tone="warn" title={words.own.urgentHidden} />}
      {refusal && <Notice tone="warn" title={words.refusals[refusal]} announce />}
      <ul className={styles.questions} data-bare>
        {items.map((item) => (
          <Question key={item.id} item={item} onRefused={setRefusal} />
        ))}
      </ul>
      {mayChange && (
        <div className={styles.actions}>
          <ButtonLink
            kind="quiet"
            small
            href={`${here}/areas/${domain.id}/new`}
            aria-label={words.own.addTo(textIn(domain.title, language))}
          >
            {words.own.add}
          </ButtonLink>
        </div>
      )}
    </>
  )
}

function Question({ item, onRefused }: { item: ItemDocument; onRefused: (refusal: Refusal | undefined) => void }) {
  const { own, state } = useWords(adaptingEn)
  const { own: record, document, language, here, mayChange, change } = useDraft()
  const name = textIn(item.name, language)
  const isHidden = item.future === true
  const isSame = isSameMeaning(document, item, record.basis)
  const toggle = () => onRefused(change((draft) => (isHidden ? showItem(draft, item.id) : hideItem(draft, item.id))))
  return (
    <li data-hidden={isHidden || undefined}>
      <span className={styles.question}>
        <a href={`${here}/items/${item.id}`}>{name}</a>
        {isHidden && <Tag tone="warn">{state.hidden}</Tag>}
        {isSame === undefined && <Tag tone="now">{state.added}</Tag>}
        {isSame === false && <Tag tone="now">{state.changed}</Tag>}
      </span>
      {mayChange && (
        <Button kind="plain" small aria-label={isHidden ? own.showNamed(name) : own.hideNamed(name)} onClick={toggle}>
          {isHidden ? own.show : own.hide}
        </Button>
      )}
    </li>
  )
}
