import type { Instrument } from '../../core/instrument/instrumentSchema'

/** To whom an instrument belongs and on which terms; the licence's own code only where the attribution does not say it. */
export function licenceLine({ attribution, spdx }: Pick<Instrument['licence'], 'attribution' | 'spdx'>): string {
  return plain(attribution).includes(plain(spdx)) ? attribution : `${attribution} ${spdx}`
}

/** 'CC BY 4.0' and 'CC-BY-4.0' are the same licence. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
