import type { RepeatedKey } from './readJson'
import { placeInWords } from './textPlace'

export function saidOfRepeated({ key, first }: RepeatedKey): string {
  const before = placeInWords(first)
  return `The key ‘${key}’ stands twice in one object, before this at ${before}: only one of them would count.`
}
