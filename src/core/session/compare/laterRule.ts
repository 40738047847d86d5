import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { domainRule } from '../../scoring/bands'
import { overlaysFor, withOverlays } from '../../scoring/prepared/overlays'
import { answersOf, itemsOf } from '../sessionProgress'
import type { ComparedItem, Side } from './matchItems'

/**
 * The rule by which both sessions are computed: the later one's instrument with the matched items alone. Which overlays
 * belong to it is settled once, by all that the later session says, so that no session is counted otherwise than the other.
 */
export function laterRule(later: Side, matched: readonly ComparedItem[]): Instrument {
  const { session, instrument } = later
  const { holding } = overlaysFor(instrument, answersOf(session, instrument), session.profile)
  const overlaid = withOverlays(instrument, holding)
  const known = new Set(matched.map(({ item }) => item))
  const unknown = itemsOfLostStages({ ...later, instrument: overlaid }, known)
  return withOnly(withUnknownStages(overlaid, unknown), known, unknown)
}

/**
 * Where stages are climbed one after another, a stage of which nothing matched must not be passed over as if it had been
 * reached. Its items stay in, with no answer: whether it was reached is unknown.
 */
function itemsOfLostStages({ session, instrument }: Side, known: ReadonlySet<string>): Item[] {
  const staged = itemsOf(session, instrument).filter(({ domain }) => isClimbed(instrument, domain))
  const stageOf = ({ domain, stage = 0 }: Item) => `${domain} ${stage}`
  const there = new Set(staged.filter(({ id }) => known.has(id)).map(stageOf))
  return staged.filter((item) => !there.has(stageOf(item)))
}

function isClimbed(instrument: Instrument, domain: string): boolean {
  const { method } = domainRule(instrument, domain)
  return method === 'gate' || method === 'ladder'
}

/** The domains of these items by a rule of their own, under which what nobody answered is unknown. */
function withUnknownStages(instrument: Instrument, unknown: readonly Item[]): Instrument {
  const domains = new Set(unknown.map(({ domain }) => domain))
  const own = (domain: string) => `${domain}, as far as it matched`
  const rules = [...domains].map((domain) => {
    return [own(domain), { ...domainRule(instrument, domain), notDiscussed: 'unknown' as const }] as const
  })
  return {
    ...instrument,
    domains: instrument.domains.map((domain) =>
      domains.has(domain.id) ? { ...domain, rule: own(domain.id) } : domain,
    ),
    scoring: {
      ...instrument.scoring,
      rules: { ...instrument.scoring.rules, ...Object.fromEntries(rules) },
      overlays: [],
    },
  }
}

/** Only these items, and each of them asked: whether it applied, both sessions have settled. */
function withOnly(instrument: Instrument, known: ReadonlySet<string>, unknown: readonly Item[]): Instrument {
  const open = new Set(unknown.map(({ id }) => id))
  return {
    ...instrument,
    items: instrument.items.map((item) => {
      const { appliesWhen: _, nations: __, occasions: ___, ...always } = item
      if (known.has(item.id)) return always
      return open.has(item.id) ? { ...always, redFlags: [] } : { ...item, future: true }
    }),
  }
}
