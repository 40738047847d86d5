import { type ReactNode, useEffect, useState } from 'react'
import { collectFrame, nothingCollected } from '../../../../core/session/rating/frames'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { QrReader } from '../../../../ui/qr/QrReader'
import { useWords } from '../../../../ui/words/useWords'
import { ratingEn } from '../../words/ratingEn'

type CameraProps = { onBytes: (bytes: Uint8Array) => void; instead: ReactNode }

/** The camera collects the codes of one phone; once it has all of them it is off, until somebody asks for the next phone. */
export function TakeByCamera({ onBytes, instead }: CameraProps) {
  const words = useWords(ratingEn).take
  const [open, setOpen] = useState(false)
  const [read, setRead] = useState(0)
  const [collected, setCollected] = useState(nothingCollected)
  const { reading } = collected
  useEffect(() => {
    if (reading.state !== 'complete') return
    setOpen(false)
    setCollected(nothingCollected)
    setRead((before) => before + 1)
    onBytes(reading.bytes)
  }, [reading, onBytes])
  if (!open) {
    return (
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {read > 0 ? words.next : words.open}
      </Button>
    )
  }
  return (
    <>
      {reading.state === 'newer-protocol' && <Notice tone="warn" title={words.newerCodes} announce />}
      <QrReader
        onBytes={(bytes) => setCollected((before) => collectFrame(before, bytes))}
        progress={reading.state === 'collecting' ? reading : undefined}
        onStop={() => {
          setOpen(false)
          setCollected(nothingCollected)
        }}
        instead={instead}
      />
    </>
  )
}
