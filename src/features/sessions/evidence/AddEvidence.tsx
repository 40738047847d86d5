import { useState } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { Button } from '../../../ui/controls/Button'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { SearchField } from '../../../ui/fields/SearchField'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import styles from './evidence.module.css'
import { useRegister } from './useRegister'

/** More than these would be a wall to read through: then there is a search. */
const mostShown = 8

type AddEvidenceProps = { item: Item; language: string; onAdded: (id: string) => void; onClose: () => void }

/** What is in the register comes first, so that nothing is entered twice; then something new, by a tap where that fits. */
export function AddEvidence({ item, language, onAdded, onClose }: AddEvidenceProps) {
  const words = useWords(evidenceEn).item
  const { register, add } = useRegister()
  const known = new Set(register.map(({ title }) => title.trim()))
  const suggested = item.evidence.map(({ label }) => textIn(label, language)).filter((label) => !known.has(label))
  return (
    <div className={styles.adding}>
      <FromRegister item={item} />
      <ChipGroup label={words.fresh} hint={suggested.length > 0 && words.freshHint}>
        {suggested.map((label) => (
          <Chip key={label} pressed={false} onPress={() => onAdded(add(label, [item.id]))}>
            {label}
          </Chip>
        ))}
        <Chip pressed={false} onPress={() => onAdded(add('', [item.id]))}>
          {words.other}
        </Chip>
      </ChipGroup>
      <div>
        <Button kind="plain" small onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  )
}

function FromRegister({ item }: { item: Item }) {
  const words = useWords(evidenceEn)
  const { instrument } = useReadySession()
  const { register, link, unlink } = useRegister()
  const [search, setSearch] = useState('')
  const found = nearestFirst(register, item, instrument).filter(({ title, place }) => has(search, `${title} ${place}`))
  const shown = found.slice(0, mostShown)
  if (register.length === 0) return null
  return (
    <>
      {register.length > mostShown && (
        <SearchField
          label={words.item.search}
          value={search}
          onChange={setSearch}
          found={words.item.found(shown.length, found.length)}
        />
      )}
      <ChipGroup label={words.item.fromRegister} hint={words.item.fromRegisterHint}>
        {shown.map(({ id, title, items }) => (
          <Chip
            key={id}
            pressed={items.includes(item.id)}
            onPress={(on) => (on ? link(id, item.id) : unlink(id, item.id))}
          >
            <bdi>{title.trim() || words.noTitle}</bdi>
          </Chip>
        ))}
      </ChipGroup>
    </>
  )
}

/** What counts in the same area is likeliest to count here; within that, what was entered last. */
function nearestFirst(register: RegisteredEvidence[], item: Item, instrument: Instrument): RegisteredEvidence[] {
  const here = new Set(instrument.items.filter(({ domain }) => domain === item.domain).map(({ id }) => id))
  const isNear = ({ items }: RegisteredEvidence) => items.some((id) => here.has(id))
  const latest = register.toReversed()
  return [...latest.filter(isNear), ...latest.filter((piece) => !isNear(piece))]
}

function has(search: string, text: string): boolean {
  return text.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase())
}
