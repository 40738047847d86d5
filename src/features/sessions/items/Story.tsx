import { useState } from 'react'
import type { Domain } from '../../../core/instrument/instrumentSchema'
import { languageOfText, textIn } from '../../../core/instrument/text'
import { answerOf } from '../../../core/session/recorded'
import { useReadySession } from '../../../store/readySession'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { spokenIn } from '../../../ui/words/locale'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { kindsEn } from '../words/kindsEn'
import styles from './kinds/kinds.module.css'
import { paragraphs } from './kinds/NoteText'

/** What is read before an area's questions. Whoever has begun to answer has read it: then it is folded away, at hand. */
export function Story({ domain }: { domain: Domain | undefined }) {
  const words = useWords(kindsEn)
  const language = useInstrumentLanguage()
  const { session, instrument } = useReadySession()
  const [begun] = useState(() =>
    instrument.items.some((item) => item.domain === domain?.id && answerOf(session, item) !== undefined),
  )
  const [open, setOpen] = useState(!begun)
  if (!domain?.story) return null
  const spoken = spokenIn(languageOfText(domain.story, language))
  return (
    <div className={styles.story}>
      <Disclosure summary={begun ? words.storyAgain : words.story} open={open} onToggle={setOpen}>
        {paragraphs(textIn(domain.story, language)).map((paragraph) => (
          <p key={paragraph} {...spoken}>
            {paragraph}
          </p>
        ))}
      </Disclosure>
    </div>
  )
}
