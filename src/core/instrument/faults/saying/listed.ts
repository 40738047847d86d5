import { nearest } from './nearest'

const most = 8

/** Names one after another, as many as anybody reads. */
export function listed(names: readonly string[], last = 'and'): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names
  if (shown.length < 2) return shown.join('')
  const word = names.length > most ? 'and' : last
  return `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}

/** A sentence on what was probably meant; else on what there is. */
export function meantOrThere(said: string, known: readonly string[]): string {
  const near = nearest(said, known)
  if (near !== undefined) return `Did you mean '${near}'?`
  if (known.length === 0) return 'There is none in this file.'
  return `There ${known.length === 1 ? 'is only' : 'are'} ${listed(known.map((id) => `'${id}'`))}.`
}
