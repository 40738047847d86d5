import { useState } from 'react'
import { Card } from '../../../src/ui/blocks/Card'
import { FileField } from '../../../src/ui/fields/FileField'
import { Page } from '../../../src/ui/layout/Page'
import { QrCode } from '../../../src/ui/qr/QrCode'
import { QrFrames } from '../../../src/ui/qr/QrFrames'
import { QrReader } from '../../../src/ui/qr/QrReader'
import { useWords } from '../../../src/ui/words/useWords'
import { words as english } from './words.en'

const frames = Array.from({ length: 5 }, (_, frame) => new Uint8Array(400).fill(40 * frame))

export function QrPart() {
  const words = useWords(english)
  const [read, setRead] = useState(0)
  const [open, setOpen] = useState(true)
  return (
    <Page title={words.lead}>
      <Card>
        <QrCode label={words.field.text} content="https://example.org/rate" />
      </Card>
      <Card>
        <QrCode label={words.field.text} content={'x'.repeat(3000)} />
      </Card>
      <Card>
        <QrFrames label={words.field.area} frames={frames} />
      </Card>
      <Card>
        {open && (
          <QrReader
            onBytes={() => setRead((before) => Math.min(6, before + 1))}
            progress={{ have: read, of: 6 }}
            onStop={() => setOpen(false)}
            instead={<FileField label={words.field.file} hint={words.field.fileHint} />}
          />
        )}
      </Card>
    </Page>
  )
}
