import { plainWords } from './plainWords'

/** Sixty bits: at a quarter of a second for each try, more than anybody's lifetime. */
const words = 6

/** Several plain words, to write down or to say over the telephone. `random` fills with chance, as `crypto` does. */
export function makePassphrase(random: (numbers: Uint16Array<ArrayBuffer>) => Uint16Array): string {
  return [...random(new Uint16Array(words))].map((number) => plainWords[number % plainWords.length]).join(' ')
}

/** Characters; of one's own making, where nobody knows how it was chosen. */
const fewest = 16

export function passphraseFault(own: string): 'too-short' | 'too-plain' | undefined {
  const said = own.normalize('NFC').trim()
  if ([...said].length < fewest) return 'too-short'
  return new Set(said.toLowerCase()).size < 6 ? 'too-plain' : undefined
}
