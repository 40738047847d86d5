import { useState } from 'react'
import { type Collected, collectFrame, framesOf, nothingCollected } from '../../../src/core/session/rating/frames'
import { Button } from '../../../src/ui/controls/Button'
import { FileField } from '../../../src/ui/fields/FileField'
import { Page } from '../../../src/ui/layout/Page'
import { QrFrames } from '../../../src/ui/qr/QrFrames'
import { QrReader } from '../../../src/ui/qr/QrReader'

/** What one device shows and another one reads, each at an address of its own. */
export function CameraPage({ path }: { path: string }) {
  return path === '/show' ? <ShowPage /> : <ReadPage />
}

/** Each value that a byte can have, several times over. */
export const shownBytes = Uint8Array.from({ length: 2000 }, (_, place) => place % 256)

const cut = framesOf(shownBytes)
const frames = cut.ok ? cut.frames : []

function ShowPage() {
  return (
    <Page title="Show">
      <QrFrames label="Codes to read" frames={frames} />
    </Page>
  )
}

/** The least that a screen does with the reader: collects frames until they are complete, and shows their bytes in hex. */
function ReadPage() {
  const [open, setOpen] = useState(false)
  const [collected, setCollected] = useState<Collected>(nothingCollected)
  const { reading } = collected
  return (
    <Page title="Camera">
      {reading.state === 'complete' && <output>{hexOf(reading.bytes)}</output>}
      {open && reading.state !== 'complete' ? (
        <QrReader
          onBytes={(bytes) => setCollected((before) => collectFrame(before, bytes))}
          progress={reading.state === 'collecting' ? reading : undefined}
          onStop={() => setOpen(false)}
          instead={<FileField label="A file" />}
        />
      ) : (
        <Button
          onClick={() => {
            setCollected(nothingCollected)
            setOpen(true)
          }}
        >
          Read codes
        </Button>
      )}
    </Page>
  )
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
