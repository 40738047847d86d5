import { saidIn, type Text } from '../../core/instrument/text'
import { Spoken } from '../../ui/blocks/Spoken'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'

/** A text of the instrument, with the language that it is in where that is not the page's. */
export function Worded({ text }: { text: Text | undefined }) {
  const language = useInstrumentLanguage()
  if (!text) return null
  return <Spoken {...saidIn(text, language)} />
}
