import { useState } from 'react'
import { Notice } from '../../../../ui/blocks/Notice'
import { Progress } from '../../../../ui/blocks/Progress'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { FileField } from '../../../../ui/fields/FileField'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { en } from '../../words/en'
import { importEn } from '../../words/importEn'
import { ArrivedInstrument } from './ArrivedInstrument'
import type { ReadInstrumentFile } from './readInstrumentFile'
import { readInstrumentFile } from './readInstrumentFile'
import { SaidList } from './SaidList'

type Reading = { state: 'none' | 'reading' } | { state: 'read'; name: string; file: ReadInstrumentFile }

/** From a file to the library: read, shown with all that could not come along, and kept only when somebody says so. */
export function ImportScreen() {
  const words = useWords(importEn)
  const { library } = useWords(en)
  const [reading, setReading] = useState<Reading>({ state: 'none' })
  const read = async (file: File) => {
    setReading({ state: 'reading' })
    setReading({ state: 'read', name: file.name, file: await readInstrumentFile(file) })
  }
  return (
    <Page title={words.title} crumbs={[{ label: library.title, href: '/library' }]} lead={<p>{words.lead}</p>}>
      <FileField
        label={reading.state === 'read' ? words.another : words.choose}
        accept=".json,.xlsx,application/json"
        onFile={(file) => void read(file)}
      />
      {reading.state === 'reading' && <Progress label={words.reading} />}
      {reading.state === 'read' &&
        (reading.file.ok ? (
          <ArrivedInstrument key={reading.file.contentHash} name={reading.name} arrived={reading.file} />
        ) : (
          <Refused file={reading.file} />
        ))}
    </Page>
  )
}

function Refused({ file }: { file: Extract<ReadInstrumentFile, { ok: false }> }) {
  const words = useWords(importEn)
  return (
    <Notice tone="flag" title={words.refused} titleLevel={2} announce>
      <p>{words.why[file.why]}</p>
      {file.why === 'device-file' && (
        <ButtonLink kind="quiet" href="/settings">
          {words.toSettings}
        </ButtonLink>
      )}
      <SaidList said={file.problems} />
    </Notice>
  )
}
