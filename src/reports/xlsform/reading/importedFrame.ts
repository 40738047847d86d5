import type { z } from 'zod'
import type { instrumentSchema } from '../../../core/instrument/instrumentSchema'
import type { Text } from '../../../core/instrument/text'
import { licenceNotStated } from '../../../core/instrument/wording/whoseIs'

export type InstrumentDocument = z.input<typeof instrumentSchema>

/** Who made it and under which licence: no XLSForm says so. */
export const notStated = { publisher: 'not-stated', spdx: licenceNotStated }

/**
 * What an instrument needs and a form does not say: nothing is scored, nothing chosen to work on, and nobody has said yet
 * who may use the words.
 */
export function importedFrame(of: { publisher: string; id: string; base: string; title: Text }) {
  const name = of.title[of.base] ?? of.id
  return {
    schemaVersion: 1,
    publisher: of.publisher,
    id: of.id,
    version: '1.0.0',
    baseLanguage: of.base,
    title: of.title,
    summary: { [of.base]: `Imported from the XLSForm ‘${name}’.` },
    licence: {
      spdx: notStated.spdx,
      holder: 'Not stated. Whoever publishes this must say who holds the rights.',
      mayStoreText: true,
      mayTranslate: false,
      mayRedistribute: false,
      attribution: `Imported from the XLSForm ‘${name}’. Its authors must state the licence before it is passed on.`,
    },
    scoring: { rules: { unscored }, domainRule: 'unscored' },
    priorities: { most: 0, usual: 0 },
  } satisfies Partial<InstrumentDocument>
}

const unscored = {
  method: 'weighted-mean',
  doesNotApply: 'exclude',
  dontKnow: 'exclude',
  notDiscussed: 'exclude',
  emptyGroup: 'does-not-apply',
  minimumCoverage: 60,
  rounding: { mode: 'half-up', digits: 1, when: 'display' },
} as const
