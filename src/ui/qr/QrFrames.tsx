import { useEffect, useMemo, useState } from 'react'
import { Button } from '../controls/Button'
import { useWords } from '../words/useWords'
import styles from './Qr.module.css'
import { QrCode } from './QrCode'
import { qrModules } from './qrModules'
import { qrEn } from './words/qrEn'

export type QrFramesProps = {
  label: string
  /** Keep the same list between renderings: another one starts again. */
  frames: readonly Uint8Array[]
}

/** Milliseconds. Phones read five a second; faster, they begin to miss some. */
const each = 200

/** Codes that take turns for a camera to read, in a loop; one at a time for whoever asked for less motion. */
export function QrFrames({ label, frames }: QrFramesProps) {
  const words = useWords(qrEn).frames
  const still = useMemo(() => frames.length < 2 || asksForLessMotion(), [frames])
  const [paused, setPaused] = useState(false)
  const [turn, setTurn] = useState(0)
  const playing = !still && !paused
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => setTurn((before) => before + 1), each)
    return () => clearInterval(timer)
  }, [playing])
  const version = useMemo(() => largestVersion(frames), [frames])
  const at = turn % Math.max(1, frames.length)
  const frame = frames[at]
  if (!frame) return null
  return (
    <div className={styles.frames}>
      <QrCode label={label} content={frame} version={version} />
      {frames.length > 1 && (
        <div className={styles.under}>
          <span className={styles.place} aria-live={playing ? 'off' : 'polite'}>
            {words.place(at + 1, frames.length)}
          </span>
          {still ? (
            <Button kind="quiet" onClick={() => setTurn(turn + 1)}>
              {words.next}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => setPaused(!paused)}>
              {paused ? words.play : words.pause}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function asksForLessMotion(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
}

/** The longest frame needs the largest code. */
function largestVersion(frames: readonly Uint8Array[]): number | undefined {
  const longest = frames.reduce((most, frame) => (frame.length > most.length ? frame : most), new Uint8Array())
  return qrModules(longest)?.version
}
