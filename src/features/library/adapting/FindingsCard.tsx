import { useEffect, useState } from 'react'
import type { Findings } from '../../../core/instrument/adapting/findings'
import { findingsIn } from '../../../core/instrument/adapting/findings'
import { instrumentIn } from '../../../core/instrument/adapting/instrumentDocument'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import { translatingEn } from '../words/translatingEn'
import styles from './adapting.module.css'
import { FindingList } from './TextInLanguages'
import { useDraft } from './useDraft'

/** What could be better in the whole of it, question by question, each a way to mend it. Nothing of it blocks. */
export function FindingsCard() {
  const { own: words, languageName } = useWords(adaptingEn)
  const { link } = useWords(translatingEn)
  const { document, language, here } = useDraft()
  const findings = useFindings()
  if (!findings) return null
  const { byItem, others, untranslated } = findings
  const count = byItem.length + others.length
  const nameOf = (id: string) => textIn(document.items.find((item) => item.id === id)?.name ?? {}, language)
  if (count === 0 && untranslated.length === 0) return <p className={styles.soft}>{words.allWell}</p>
  return (
    <Card title={count === 0 ? words.allWell : words.lookAt(count)}>
      {count > 0 && (
        <>
          <p className={styles.soft}>{words.lookText}</p>
          {others.length > 0 && <FindingList findings={others} />}
          <Questions count={byItem.length}>
            <ul className={styles.links}>
              {byItem.map(({ item }) => (
                <li key={item}>
                  <a href={`${here}/items/${item}`}>{nameOf(item)}</a>
                </li>
              ))}
            </ul>
          </Questions>
        </>
      )}
      {untranslated.map((one) => (
        <p key={one.language} className={styles.links}>
          {words.untranslated({ ...one, base: document.baseLanguage })}{' '}
          <a href={`${here}/translate/${one.language}`}>{link(languageName(one.language))}</a>
        </p>
      ))}
    </Card>
  )
}

/** A long list is folded away. */
function Questions({ count, children }: { count: number; children: React.ReactNode }) {
  const words = useWords(adaptingEn).own
  if (count === 0) return null
  return count > 5 ? <Disclosure summary={words.areas}>{children}</Disclosure> : children
}

/** Looked for once the page stands: it takes a moment in a long instrument. */
function useFindings(): Findings | undefined {
  const { document } = useDraft()
  const [findings, setFindings] = useState<Findings>()
  useEffect(() => {
    const soon = setTimeout(() => setFindings(findingsIn(instrumentIn(document))))
    return () => clearTimeout(soon)
  }, [document])
  return findings
}
