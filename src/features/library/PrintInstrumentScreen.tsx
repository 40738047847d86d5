import { textIn } from '../../core/instrument/text'
import { PrintedInstrument } from '../../reports/print/PrintedInstrument'
import { Loading } from '../../ui/blocks/Loading'
import { PrintButton } from '../../ui/controls/PrintButton'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { BrokenInstrument } from './BrokenInstrument'
import styles from './library.module.css'
import { useInstrument } from './useInstrument'
import { en } from './words/en'

/** A blank copy for paper; what surrounds it on the screen is not printed. */
export function PrintInstrumentScreen({ id, version }: { id: string; version: string }) {
  const { library, print } = useWords(en)
  const language = useInstrumentLanguage()
  const opened = useInstrument({ id, version })
  if (!opened) return <Loading />
  if (!opened.ok) return <BrokenInstrument opened={opened} />
  const title = textIn(opened.instrument.title, language)
  return (
    <Page
      title={print.title(title)}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: title, href: `/library/${id}/${version}` },
      ]}
    >
      <div className={styles.onScreen}>
        <p>{print.lead}</p>
        <PrintButton />
      </div>
      <PrintedInstrument instrument={opened.instrument} language={language} />
    </Page>
  )
}
