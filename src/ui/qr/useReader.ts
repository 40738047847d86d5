import { type RefObject, useEffect, useRef, useState } from 'react'
import { type CameraProblem, closeCamera, openCamera } from './openCamera'
import { readCodes } from './readCodes'

/** `asking`: for the camera · `starting`: it is on, the reader not yet · `reading` · else why not. */
export type ReaderState = 'asking' | 'starting' | 'reading' | CameraProblem

/** From mounting to unmounting the camera is on and codes are read from it; `again` asks anew after a problem. */
export function useReader(onBytes: (bytes: Uint8Array) => void): {
  video: RefObject<HTMLVideoElement | null>
  state: ReaderState
  again: () => void
} {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<ReaderState>('asking')
  const [attempt, setAttempt] = useState(0)
  const heard = useRef(onBytes)
  useEffect(() => {
    heard.current = onBytes
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    setState('asking')
    return watchCamera(video.current, setState, (bytes) => heard.current(bytes))
  }, [attempt])
  return { video, state, again: () => setAttempt(attempt + 1) }
}

/** Gives the function that ends all of it, also while the browser is still asking. */
function watchCamera(
  video: HTMLVideoElement | null,
  tell: (state: ReaderState) => void,
  onCode: (bytes: Uint8Array) => void,
): () => void {
  const endings: (() => void)[] = []
  let ended = false
  const end = () => {
    ended = true
    for (const ending of endings.splice(0)) ending()
  }
  const stopFor = (problem: CameraProblem) => {
    end()
    tell(problem)
  }
  void openCamera().then((opened) => {
    if (!opened.ok) return ended || tell(opened.problem)
    if (ended || !video) return closeCamera(opened.stream)
    endings.push(() => closeCamera(opened.stream))
    opened.stream.getVideoTracks()[0]?.addEventListener('ended', () => ended || stopFor('ended'))
    tell('starting')
    show(video, opened.stream)
    endings.push(readCodes({ video, onCode, onReady: () => tell('reading'), onFailed: () => stopFor('unreadable') }))
  })
  return end
}

function show(video: HTMLVideoElement, stream: MediaStream): void {
  video.srcObject = stream
  // Refused where a video that starts by itself is blocked; the picture then stands still, and the person can press play.
  video.play().catch(() => undefined)
}
