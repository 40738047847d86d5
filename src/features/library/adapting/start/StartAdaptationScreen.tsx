import { adapt } from '../../../../core/instrument/adapting/adapt'
import { textIn } from '../../../../core/instrument/text'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { BrokenInstrument } from '../../BrokenInstrument'
import { useInstrument } from '../../useInstrument'
import { adaptingEn } from '../../words/adaptingEn'
import { en } from '../../words/en'
import { StartAdaptationForm } from './StartAdaptationForm'
import type { Original } from './useStartAdaptation'

/** From an instrument on the shelf to a version of one's own: its name, and who makes it. */
export function StartAdaptationScreen({ id, version }: { id: string; version: string }) {
  const opened = useInstrument({ id, version })
  if (!opened) return <Loading />
  if (!opened.ok) return <BrokenInstrument opened={opened} />
  return <StartPage original={opened as Original} />
}

function StartPage({ original }: { original: Original }) {
  const { start, refusals } = useWords(adaptingEn)
  const { library } = useWords(en)
  const language = useInstrumentLanguage()
  const { id, version, title } = original.instrument
  const name = textIn(title, language)
  const tried = adapt(original, { publisher: 'own', id: 'own', title: name, attribution: '' })
  return (
    <Page
      title={start.title}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: name, href: `/library/${id}/${version}` },
      ]}
      lead={<p>{start.lead(name)}</p>}
    >
      {tried.ok ? (
        <StartAdaptationForm original={original} />
      ) : (
        <Notice tone="warn" title={start.forbidden}>
          <p>{refusals[tried.refusal]}</p>
        </Notice>
      )}
    </Page>
  )
}
