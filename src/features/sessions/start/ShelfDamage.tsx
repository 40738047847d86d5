import { textIn } from '../../../core/instrument/text'
import { Notice } from '../../../ui/blocks/Notice'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import type { OnShelf } from './useStartSession'

/** Instruments that cannot be opened are named, not hidden; what is wrong with them stands in the library. */
export function ShelfDamage({ shelf }: { shelf: OnShelf[] }) {
  const words = useWords(en).start
  const language = useInstrumentLanguage()
  const damaged = shelf.filter(({ opened }) => !opened.ok)
  return damaged.map(({ id, title }) => (
    <Notice key={id} tone="warn" title={words.damaged(textIn(title, language))}>
      <p>
        {words.damagedNext} <a href="/library">{words.toLibrary}</a>
      </p>
    </Notice>
  ))
}
