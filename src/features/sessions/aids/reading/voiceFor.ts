type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/**
 * A voice of this device for a language: of the page's own region if there is one. A voice that speaks over the network
 * is none, for it would carry the words away.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string, page: string): V | undefined {
  const speaking = voices.filter((voice) => voice.localService && primary(voice.lang) === primary(language))
  const exact = (tag: string) => speaking.find((voice) => spelled(voice.lang) === spelled(tag))
  return exact(language) ?? (primary(page) === primary(language) ? exact(page) : undefined) ?? speaking[0]
}

/** Android writes 'en_GB'. */
function spelled(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase()
}

function primary(tag: string): string {
  return spelled(tag).split('-')[0] ?? ''
}
