import { adapt } from '../../../core/instrument/adapting/adapt'
import { type Basis, withRevisions } from '../../../core/instrument/adapting/basis'
import type { Refusal } from '../../../core/instrument/adapting/changed'
import type { InstrumentDocument } from '../../../core/instrument/adapting/instrumentDocument'
import type { XlsFormProblem } from '../formProblem'
import { formWords } from '../words/formWords'

/** An instrument that a form restores, before and after somebody had the form in hand. */
type Restoring = {
  before: InstrumentDocument
  now: InstrumentDocument
  contentHash: string
  basis: Basis
  isTranslated: boolean
}

export type Named =
  | { ok: true; document: InstrumentDocument; isAdapted: boolean }
  | { ok: false; problem: XlsFormProblem }

/**
 * Under its own name, or as the adaptation that it is under another: with where it comes from, its licence, and revisions
 * of its own where a meaning changed.
 */
export function underItsName(restoring: Restoring, as: { publisher?: string; id?: string }): Named {
  const { before, now, contentHash, basis, isTranslated } = restoring
  const { publisher = before.publisher, id = before.id } = as
  if (publisher === before.publisher && id === before.id) return { ok: true, document: now, isAdapted: false }
  if (as.publisher === undefined || as.id === undefined || id === before.id) return refused('name-needed', before)
  if (isTranslated && !before.licence.mayTranslate) return refused('may-not-translate', before)
  const { baseLanguage, licence, version } = before
  const adapted = adapt(
    { document: withRevisions(now, basis), contentHash },
    {
      publisher,
      id,
      title: now.title[baseLanguage] ?? id,
      attribution: formWords.attribution({
        title: before.title[baseLanguage] ?? before.id,
        version,
        licence,
        maker: publisher,
      }),
    },
  )
  if (adapted.ok) return { ok: true, document: adapted.document, isAdapted: true }
  return refused(adapted.refusal === 'may-not-store' ? 'may-not-store' : 'may-not-change', before)
}

type Reason = 'name-needed' | Extract<Refusal, 'may-not-store' | 'may-not-change' | 'may-not-translate'>

function refused(problem: Reason, { publisher, id, licence }: InstrumentDocument): Named {
  const whose = `‘${publisher}/${id}’`
  const sentences: Record<Reason, string> = {
    'name-needed': `This form restores ${whose}. Under another name it is an adaptation, which needs a publisher and an id of its own: say both, and another id.`,
    'may-not-store': `The licence of ${whose} (${licence.spdx}) does not let others keep its words.`,
    'may-not-change': `The licence of ${whose} (${licence.spdx}) does not let others make a version of their own.`,
    'may-not-translate': `The licence of ${whose} (${licence.spdx}) does not let others translate it.`,
  }
  return { ok: false, problem: { problem, where: 'form', sentence: sentences[problem] } }
}
