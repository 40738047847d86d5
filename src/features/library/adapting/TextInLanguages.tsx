import type { LintFinding } from '../../../core/instrument/lint/lintFinding'
import { ToneIcon } from '../../../ui/blocks/ToneIcon'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import styles from './adapting.module.css'
import { TextInOne } from './TextInOne'
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
  const { languageName } = useWords(adaptingEn)
  const { languages } = useDraft()
  const { where, label, hint, optional, oneLine, otherwise, findings = [] } = of
  const [first] = languages
  const isAlone = languages.length === 1
  return (
    <div className={styles.languages}>
      {languages.map((language) => (
        <TextInOne
          key={language}
          id={language === first ? where : `${where}.${language}`}
          {...{ where, language, oneLine }}
          label={isAlone ? label : `${label} (${languageName(language)})`}
          hint={isAlone && hint}
          optional={isAlone && optional}
          placeholder={language === first ? otherwise : undefined}
          below={language === first && findings.length > 0 && <FindingList findings={findings} />}
        />
      ))}
    </div>
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
