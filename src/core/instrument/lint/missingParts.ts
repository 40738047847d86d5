import { leadsToPlan } from '../../planning/leadsToPlan'
import { isLive } from '../askedItems'
import { textsIn } from '../faults/textsIn'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'
import { compareVersions } from '../versions/compareVersions'
import type { Found } from './lintFinding'

/** What the format leaves open and the people in the room need. */
export function missingParts(instrument: Instrument): Found[] {
  return [
    ...emptyDomains(instrument),
    ...instrument.items
      .filter(isLive)
      .flatMap((item) => [
        ...(leadsToPlan(instrument) ? missingForPlan(instrument, item) : bareLevels(instrument, item)),
        ...flagProblems(item),
        ...lawProblems(item),
        ...sinceProblems(instrument, item),
      ]),
    ...missingTranslations(instrument),
  ]
}

function emptyDomains({ domains, items }: Instrument): Found[] {
  return domains
    .filter(({ id }) => !items.some((item) => item.domain === id && isLive(item)))
    .map(({ id }) => ({ kind: 'empty-domain', where: `domains.${id}`, message: 'Nothing is asked in this domain.' }))
}

/** Only where something is chosen to work on do people need described levels, evidence and help to agree on one. */
function missingForPlan(instrument: Instrument, item: Item): Found[] {
  if (item.kind === 'note' || item.kind === 'text') return []
  return [
    ...missingDescriptions(instrument, item),
    ...(item.evidence.length === 0 ? [of(item, 'no-evidence', 'Nobody is told what to look for.')] : []),
    ...(item.help ? [] : [of(item, 'no-help', 'The person who asks is given no help.')]),
  ]
}

function missingDescriptions(instrument: Instrument, item: Item): Found[] {
  return levelsOf(instrument, item)
    .filter(({ description }) => !description)
    .map(({ value, label }) => of(item, 'no-description', label ? notDescribed : bare, `levels.${value}`))
}

const notDescribed = 'This level has no description: nobody can recognise themselves in it.'
const bare = 'This level has neither a label nor a description: on paper it is only a number.'

/** A label is enough where there is no plan; nothing at all is not. */
function bareLevels(instrument: Instrument, item: Item): Found[] {
  return levelsOf(instrument, item)
    .filter(({ label, description }) => !label && !description)
    .map(({ value }) => of(item, 'no-description', bare, `levels.${value}`))
}

/** A warning is not urgent: it needs words, not days. */
function flagProblems(item: Item): Found[] {
  return item.redFlags.flatMap(({ effect, actWithinDays, says }, position) => [
    ...(effect !== 'warn' && actWithinDays === undefined
      ? [of(item, 'flag-without-days', 'It is not said how soon to act.', `redFlags.${position}`)]
      : []),
    ...(says ? [] : [of(item, 'flag-without-words', 'It is not said what is wrong.', `redFlags.${position}`)]),
  ])
}

function lawProblems(item: Item): Found[] {
  const restsOnLaw = item.redFlags.some(({ statutory }) => statutory) || item.lawCheckedOn || item.reviewBy
  if (!restsOnLaw) return []
  const { lawCheckedOn, reviewBy } = item
  if (lawCheckedOn && reviewBy && lawCheckedOn < reviewBy) return []
  return [of(item, 'law-without-dates', 'It rests on law: say when that was checked, and a later day to look again.')]
}

/** An item cannot have stood first in a version that is still to come. */
function sinceProblems({ version }: Instrument, item: Item): Found[] {
  if (compareVersions(item.since, version) <= 0) return []
  return [of(item, 'later-since', `It stands in ${version}, but says that it came with ${item.since}.`)]
}

/** The languages that an instrument is in are those of its title. */
function missingTranslations(instrument: Instrument): Found[] {
  const declared = Object.keys(instrument.title)
  return textsIn(instrument, '').flatMap(({ where, text }) => {
    const there = Object.keys(text)
    const missing = declared
      .filter((language) => !there.includes(language))
      .map((language) => `'${language}' is missing.`)
    const extra = there.filter((language) => !declared.includes(language)).map((one) => `The title is not in '${one}'.`)
    return [...missing, ...extra].map((message) => ({ kind: 'missing-translation' as const, where, message }))
  })
}

function of(item: Item, kind: Found['kind'], message: string, inside?: string): Found {
  return { kind, where: ['items', item.id, ...(inside ? [inside] : [])].join('.'), message }
}
