import { spokenIn } from '../words/locale'

/** Words that may be in another language than the page (WCAG 3.1.2). */
export function Spoken({ words, language }: { words: string; language: string | undefined }) {
  return <span {...spokenIn(language)}>{words}</span>
}
