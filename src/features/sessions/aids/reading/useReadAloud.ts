import { useCallback, useEffect, useRef, useState } from 'react'
import { currentLocale } from '../../../../ui/words/locale'
import type { SpokenPiece } from './spokenPieces'
import { voiceFor } from './voiceFor'

export type ReadAloud = { isReading: boolean; read: () => void; stop: () => void }

/** Reads these pieces out, one after another; nothing where this device has no voice for one of their languages. */
export function useReadAloud(pieces: readonly SpokenPiece[]): ReadAloud | undefined {
  const voices = useVoices()
  const [isReading, setReading] = useState(false)
  // Held here, or a browser may forget an utterance, and with it to say that it has ended.
  const speaking = useRef<SpeechSynthesisUtterance[]>([])
  const stop = useCallback(() => {
    for (const utterance of speaking.current) Object.assign(utterance, { onend: null, onerror: null })
    if (speaking.current.length > 0) synthesis()?.cancel()
    speaking.current = []
    setReading(false)
  }, [])
  useEffect(() => stop, [stop])
  const spoken = pieces.map(({ words, language }) => ({ words, voice: voiceFor(voices, language, currentLocale()) }))
  if (spoken.length === 0 || spoken.some(({ voice }) => voice === undefined)) return undefined
  const read = () => {
    stop()
    speaking.current = spoken.map(({ words, voice }) => utteranceOf(words, voice))
    for (const utterance of speaking.current) {
      utterance.onerror = stop
      synthesis()?.speak(utterance)
    }
    const last = speaking.current.at(-1)
    if (last) last.onend = stop
    setReading(true)
  }
  return { isReading, read, stop }
}

function utteranceOf(words: string, voice: SpeechSynthesisVoice | undefined): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(words)
  return voice ? Object.assign(utterance, { voice, lang: voice.lang }) : utterance
}

/** Many browsers know their voices only some time after the page has opened. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(voicesNow)
  useEffect(() => {
    const look = () => setVoices(voicesNow())
    synthesis()?.addEventListener?.('voiceschanged', look)
    return () => synthesis()?.removeEventListener?.('voiceschanged', look)
  }, [])
  return voices
}

function voicesNow(): readonly SpeechSynthesisVoice[] {
  return synthesis()?.getVoices() ?? []
}

function synthesis(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis as SpeechSynthesis | undefined
}
