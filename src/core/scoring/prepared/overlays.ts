import type { Answers } from '../../instrument/answer'
import { answerCodes } from '../../instrument/answer'
import type { Truth } from '../../instrument/condition'
import { evaluateCondition } from '../../instrument/condition'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Overlay } from '../../instrument/scoringSchema'
import type { Profile } from '../../organisation/organisation'

/** The overlays that surely hold for these answers and this profile, and those of which nobody can say. */
export function overlaysFor(
  { scoring }: Instrument,
  answers: Answers,
  profile: Profile,
): { holding: Overlay[]; open: Overlay[] } {
  const known = { profile, answerTo: (item: string) => answerCodes(answers[item]) }
  const holds = (truth: Truth) => scoring.overlays.filter(({ when }) => evaluateCondition(when, known) === truth)
  return scoring.overlays.length === 0 ? none : { holding: holds(true), open: holds('unknown') }
}

const none = { holding: [], open: [] }

const overlaid = new WeakMap<Instrument, Map<string, Instrument>>()

/** The instrument with the weights and rules that these overlays put in place, one after another. */
export function withOverlays(instrument: Instrument, overlays: readonly Overlay[]): Instrument {
  if (overlays.length === 0) return instrument
  const made = overlaid.get(instrument) ?? new Map<string, Instrument>()
  overlaid.set(instrument, made)
  const key = overlays.map(({ id }) => id).join(' ')
  const before = made.get(key)
  if (before) return before
  const now = overlays.reduce(withOverlay, instrument)
  made.set(key, now)
  return now
}

function withOverlay(instrument: Instrument, { weights, rules }: Overlay): Instrument {
  const { scoring } = instrument
  const items = new Set(instrument.items.map(({ id }) => id))
  return {
    ...instrument,
    items: instrument.items.map((item) => ({ ...item, weight: weights[item.id] ?? item.weight })),
    domains: instrument.domains.map((domain) => {
      const rule = rules[domain.id] ?? domain.rule
      return rule === undefined ? domain : { ...domain, rule }
    }),
    scoring: {
      ...scoring,
      groups: scoring.groups.map((group) => ({
        ...group,
        rule: rules[group.id] ?? group.rule,
        // An item brings its own weight into its groups: it is not to count twice.
        of: group.of.map((member) =>
          items.has(member.member) ? member : { ...member, weight: weights[member.member] ?? member.weight },
        ),
      })),
    },
  }
}
