import { SkipLink } from '../../../src/ui/layout/SkipLink'
import { StateMark } from '../../../src/ui/layout/StateMark'
import { TopBar } from '../../../src/ui/layout/TopBar'
import { useWords } from '../../../src/ui/words/useWords'
import { ChartsPart } from './ChartsPart'
import { ControlsPart } from './ControlsPart'
import { FieldsPart } from './FieldsPart'
import { ItemPart } from './ItemPart'
import { QrPart } from './QrPart'
import { words as english } from './words.en'

const parts = { controls: ControlsPart, fields: FieldsPart, item: ItemPart, charts: ChartsPart, qr: QrPart }

export function Gallery({ part }: { part: string }) {
  const words = useWords(english)
  const Part = parts[part as keyof typeof parts] ?? ControlsPart
  return (
    <>
      <SkipLink />
      <TopBar
        name={words.name}
        context={words.organisation}
        state={<StateMark state="saved">{words.saved}</StateMark>}
        links={Object.keys(parts).map((name) => ({ label: name, href: `?part=${name}`, current: name === part }))}
      />
      <Part />
    </>
  )
}
