import { languageOfText, type Text, textIn } from '../../core/instrument/text'
import { spokenIn } from '../../ui/words/locale'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'

/** A text of the instrument, with the language that it is in where that is not the page's. */
export function Worded({ text }: { text: Text | undefined }) {
  const language = useInstrumentLanguage()
  if (!text) return null
  return <span {...spokenIn(languageOfText(text, language))}>{textIn(text, language)}</span>
}
