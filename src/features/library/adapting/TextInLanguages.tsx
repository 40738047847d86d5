import { useState } from 'react'
import type { Refusal } from '../../../core/instrument/adapting/changed'
import { reword } from '../../../core/instrument/adapting/reword'
import { textAt } from '../../../core/instrument/adapting/textPlaces'
import type { LintFinding } from '../../../core/instrument/lint/lintFinding'
import { ToneIcon } from '../../../ui/blocks/ToneIcon'
import { TextArea } from '../../../ui/fields/TextArea'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import styles from './adapting.module.css'
import { useDraft } from './useDraft'

type PlacedText = {
  /** Its place, as lint names it; also the id of the first field, so that a summary can lead here. */
  where: string
  label: string
  hint?: string | undefined
  optional?: boolean
  oneLine?: boolean
  /** What is said where nothing is written. */
  otherwise?: string | undefined
  findings?: LintFinding[]
}

/** One text of the instrument, a field for each of its languages, side by side; saved as it is typed. */
export function TextInLanguages(of: PlacedText) {
  const { languages } = useDraft()
  return (
    <div className={styles.languages}>
      {languages.map((language, index) => (
        <TextInOne key={language} {...of} language={language} isFirst={index === 0} />
      ))}
    </div>
  )
}

function TextInOne(of: PlacedText & { language: string; isFirst: boolean }) {
  const words = useWords(adaptingEn)
  const { where, language, isFirst, oneLine, findings = [] } = of
  const { document, languages, mayChange, change } = useDraft()
  // What cannot be kept as it is (nothing at all, mostly) stays on the screen, with the reason.
  const [refused, setRefused] = useState<{ typed: string; refusal: Refusal }>()
  const kept = textAt(document, where)?.[language] ?? ''
  const type = (typed: string) => {
    const refusal = change((draft) => reword(draft, { where, language, words: typed }), { soon: true })
    setRefused(refusal && { typed, refusal })
  }
  const Field = oneLine ? TextField : TextArea
  return (
    <Field
      id={isFirst ? where : `${where}.${language}`}
      label={languages.length > 1 ? `${of.label} (${words.languageName(language)})` : of.label}
      hint={languages.length > 1 ? undefined : of.hint}
      optional={languages.length > 1 ? undefined : of.optional}
      lang={language}
      value={refused?.typed ?? kept}
      placeholder={isFirst ? of.otherwise : undefined}
      readOnly={!mayChange}
      error={refused && words.refusals[refused.refusal]}
      below={isFirst && findings.length > 0 && <FindingList findings={findings} />}
      autoComplete="off"
      onChange={(event: { currentTarget: { value: string } }) => type(event.currentTarget.value)}
    />
  )
}

/** What lint found, each with a sign and in words. */
export function FindingList({ findings }: { findings: LintFinding[] }) {
  const words = useWords(adaptingEn)
  return (
    <ul className={styles.findings} data-bare>
      {[...new Set(findings.map(({ kind, message }) => words.findings[kind] ?? message))].map((said) => (
        <li key={said}>
          <ToneIcon tone="warn" /> {said}
        </li>
      ))}
    </ul>
  )
}
