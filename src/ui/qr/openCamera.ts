/** Why there is no picture; each has words of its own. */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'ended' | 'unreadable'

export type OpenedCamera = { ok: true; stream: MediaStream } | { ok: false; problem: CameraProblem }

/** Pixels. A code of 77 modules that fills half of it still has five of them to a module; more only takes longer. */
const picture = { width: { ideal: 1280 }, height: { ideal: 720 } }

/** Asks for a camera, for that on the back if there are two. The browser may ask the person first. */
export async function openCamera(): Promise<OpenedCamera> {
  // Absent where the page did not come over https.
  const media = navigator.mediaDevices as MediaDevices | undefined
  if (!media) return { ok: false, problem: 'none' }
  try {
    const video = { facingMode: { ideal: 'environment' }, ...picture }
    return { ok: true, stream: await media.getUserMedia({ video, audio: false }) }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** The names that the standard gives to a failed `getUserMedia`. */
function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return 'busy'
}
