import type { Instrument } from '../../instrument/instrumentSchema'
import { recordOf } from '../recorded'
import type { RecordedItem, Session } from '../sessionSchema'

/**
 * What a screen that everybody sees may hold of a session, built from nothing: which questions are asked and what was
 * chosen. No name, note, evidence, reason or suggestion, nothing of a private round, and nobody's topics.
 */
export function displayedSession(session: Session, instrument: Instrument): Session {
  return {
    id: session.id,
    organisationId: '',
    organisationName: '',
    madeUp: session.madeUp,
    mode: session.mode,
    instrument: session.instrument,
    ...(session.subject && { subject: session.subject }),
    ...(session.occasion !== undefined && { occasion: session.occasion }),
    ...(session.language !== undefined && { language: session.language }),
    profile: session.profile,
    raters: [],
    domains: session.domains,
    importance: {},
    items: displayedItems(session, instrument),
    place: '',
    startedAt: '',
    history: [],
  }
}

function displayedItems(session: Session, instrument: Instrument): Record<string, RecordedItem> {
  const shown = instrument.items.flatMap((item) => {
    const recorded = recordOf(session, item)
    return recorded ? [[item.id, chosenIn(recorded)] as const] : []
  })
  return Object.fromEntries(shown)
}

function chosenIn({ revision, undecided, answer }: RecordedItem): RecordedItem {
  return {
    revision,
    undecided,
    everyoneAgreed: true,
    reason: '',
    evidence: [],
    evidenceText: '',
    notes: { private: '', shareable: '' },
    ...(answer !== undefined && { answer }),
  }
}
