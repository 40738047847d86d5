import type { ReactNode } from 'react'
import { Notice } from '../blocks/Notice'
import { Progress } from '../blocks/Progress'
import { Button } from '../controls/Button'
import { useWords } from '../words/useWords'
import styles from './Qr.module.css'
import { useReader } from './useReader'
import { qrEn } from './words/qrEn'

export type QrReaderProps = {
  /** Called with every code that is read, exactly as its bytes are, also when it is the same one again. */
  onBytes: (bytes: Uint8Array) => void
  /** Of what is being collected, once that is known. */
  progress?: { have: number; of: number } | undefined
  /** The person has had enough: whoever shows the reader takes it away, and the camera is then off. */
  onStop: () => void
  /** The way without a camera, offered wherever the reader cannot go on. */
  instead: ReactNode
}

/** The camera, on from when this is shown until it is taken away, and what it sees. Pictures stay in the page's memory. */
export function QrReader({ onBytes, progress, onStop, instead }: QrReaderProps) {
  const words = useWords(qrEn)
  const { video, state, again } = useReader(onBytes)
  const isOn = state === 'starting' || state === 'reading'
  return (
    <div className={styles.reader} data-reader={state}>
      {/* Muted and inline, or a phone plays it full-screen, or not at all. */}
      <video
        ref={video}
        className={styles.video}
        data-off={!isOn || undefined}
        aria-label={words.reader.picture}
        muted
        playsInline
      />
      {isOn || state === 'asking' ? (
        <>
          <Said state={state} />
          {isOn && progress && progress.of > 0 && (
            <Progress
              label={words.reader.progress}
              value={progress.have / progress.of}
              detail={words.reader.have(progress.have, progress.of)}
            />
          )}
          <div className={styles.buttons}>
            <Button kind="quiet" onClick={onStop}>
              {words.reader.stop}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Notice tone="warn" title={words.problems[state].title} announce>
            <p>{words.problems[state].way}</p>
          </Notice>
          {instead}
          <div className={styles.buttons}>
            <Button kind="quiet" onClick={again}>
              {words.reader.again}
            </Button>
            <Button kind="plain" onClick={onStop}>
              {words.reader.close}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

function Said({ state }: { state: 'asking' | 'starting' | 'reading' }) {
  const words = useWords(qrEn).reader
  return (
    <div role="status">
      <p className={styles.said}>{{ asking: words.asking, starting: words.starting, reading: words.inUse }[state]}</p>
      <p className={styles.hint}>{state === 'asking' ? words.allow : words.hint}</p>
    </div>
  )
}
