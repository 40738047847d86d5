import { useEffect, useRef } from 'react'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import { textIn } from '../../core/instrument/text'
import { PrintedInstrument } from '../../reports/print/PrintedInstrument'
import { Loading } from '../../ui/blocks/Loading'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { PrintButton } from '../../ui/controls/PrintButton'
import { useTitle } from '../../ui/layout/useTitle'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { BrokenInstrument } from './BrokenInstrument'
import styles from './library.module.css'
import { useInstrument } from './useInstrument'
import { en } from './words/en'

/** A blank copy for paper; what surrounds it on the screen is not printed. */
export function PrintInstrumentScreen({ id, version }: { id: string; version: string }) {
  const opened = useInstrument({ id, version })
  if (!opened) return <Loading />
  if (!opened.ok) return <BrokenInstrument opened={opened} />
  return <BlankCopy instrument={opened.instrument} />
}

/** The copy brings its own heading, which is all that a sheet of paper should show. */
function BlankCopy({ instrument }: { instrument: Instrument }) {
  const { print } = useWords(en)
  const language = useInstrumentLanguage()
  const main = useRef<HTMLElement>(null)
  // Browsers offer the title as the name of the file.
  useTitle(print.title(textIn(instrument.title, language)))
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <div className={styles.onScreen}>
        <ButtonLink kind="quiet" href={`/library/${instrument.id}/${instrument.version}`}>
          {print.back}
        </ButtonLink>
        <PrintButton kind="main" />
        <p>{print.lead}</p>
      </div>
      <PrintedInstrument instrument={instrument} language={language} />
    </main>
  )
}
