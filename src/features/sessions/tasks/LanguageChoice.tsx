import { languagesOf } from '../../../core/instrument/wording/languagesOf'
import { chooseLanguage } from '../../../core/session/sessionLanguage'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { SelectField } from '../../../ui/fields/SelectField'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { versionsEn } from '../words/versionsEn'

/** In which of its languages the instrument is read in this session, where it has more than one. */
export function LanguageChoice() {
  const words = useWords(versionsEn).language
  const { session, instrument, change, mayWrite } = useReadySession()
  const language = useInstrumentLanguage()
  const languages = languagesOf(instrument)
  if (languages.length < 2 || !mayWrite || session.finishedAt !== undefined) return null
  return (
    <Card>
      <SelectField
        label={words.label}
        hint={words.hint}
        empty={null}
        options={languages.map((tag) => ({ value: tag, label: words.names[tag] ?? nameOf(tag) }))}
        value={language}
        onChange={({ currentTarget: { value } }) => change((before) => chooseLanguage(before, value))}
      />
    </Card>
  )
}

/** As its speakers call it, so that they find it, where the browser knows that: 'Polski'. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
