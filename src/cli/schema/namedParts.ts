import { z } from 'zod'
import { filedAnswerSchema } from '../../core/instrument/answering/answerFileSchema'
import { answerCodeSchema, conditionSchema } from '../../core/instrument/condition'
import { instrumentSchema } from '../../core/instrument/instrumentSchema'
import { adviceSchema, itemSchema } from '../../core/instrument/itemSchema'
import { scoringSchema } from '../../core/instrument/scoringSchema'
import { languageTag, textSchema } from '../../core/instrument/values/textSchema'
import { decimal, semver, wordId } from '../../core/instrument/values/wordId'
import {
  exactNumber,
  publishedBand,
  publishedDomain,
  publishedFlag,
  publishedGroup,
  shownNumber,
} from '../../core/scoring/published/publishedResultSchema'

type Named = { id: string; description: string } & Record<string, unknown>

/** The parts of the formats that have a name of their own in the JSON Schemas, and what their schemas cannot say by themselves. */
export function namedParts(): Parts {
  const parts = z.registry<Named>()
  addValues(parts)
  addInstrument(parts)
  addScoring(parts)
  addAnswersAndResult(parts)
  return parts
}

type Parts = z.core.$ZodRegistry<Named>

function addValues(parts: Parts): void {
  parts
    .add(wordId, { id: 'id', description: 'Lower-case words joined by hyphens. Frozen once released.' })
    .add(semver, { id: 'version', description: 'An edition, like 1.0.0.' })
    .add(languageTag, { id: 'language', description: 'A BCP 47 language tag: en, cy, pt-BR.' })
    .add(decimal, { id: 'decimal', description: 'At most six digits before and six after the point.', ...writtenOut })
    .add(textSchema, { id: 'text', description: 'What a person reads, by language.', minProperties: 1 })
    .add(conditionSchema, {
      id: 'condition',
      description: 'When something holds, over the profile and earlier answers. What nobody could say is unknown.',
    })
    .add(answerCodeSchema, {
      id: 'answerCode',
      description:
        'A level’s value or a number, an option’s id, or dont-know, does-not-apply, not-discussed; of several options none-of-these, of a text in-words.',
    })
}

function addInstrument(parts: Parts): void {
  const { derivedFrom, domains, signals } = instrumentSchema.shape
  const signal = signals.unwrap().element
  parts
    .add(derivedFrom.unwrap(), { id: 'origin', description: 'What an adaptation was made from, as it was then.' })
    .add(adviceSchema, { id: 'advice', description: 'What to do next for an organisation at this level.' })
    .add(itemSchema, { id: 'item', description: 'One thing that the instrument probes.' })
    .add(domains.element, { id: 'domain', description: 'An area of the instrument.' })
    .add(signal, { id: 'signal', description: 'Something to say when answers add up to it.' })
    .add(signal.shape.any.element, { id: 'signalTest', description: 'One thing that a signal looks at.' })
}

function addScoring(parts: Parts): void {
  const { rules, groups, overlays, bandSets } = scoringSchema.shape
  const band = bandSets.unwrap().valueType.element
  parts
    .add(rules.valueType, { id: 'rule', description: 'How answers become one score, with every edge said.' })
    .add(band, { id: 'band', description: 'A named range: from its start up to that of the next.', ...oneStart })
    .add(groups.unwrap().element, { id: 'group', description: 'A score over items, domains or earlier groups.' })
    .add(overlays.unwrap().element, { id: 'overlay', description: 'Other weights and rules where a condition holds.' })
}

function addAnswersAndResult(parts: Parts): void {
  parts
    .add(filedAnswerSchema, { id: 'answer', description: 'What was said to one item, in the form of its kind.' })
    .add(exactNumber, {
      id: 'exactNumber',
      description: 'Whole or a fraction in lowest terms, and the double nearest to it.',
    })
    .add(shownNumber, { id: 'shownNumber', description: 'A score: exact, near, and as it may be said.' })
    .add(publishedBand, { id: 'namedBand', description: 'A band; `none` where the rule has no bands.' })
    .add(publishedFlag, { id: 'flag', description: 'A red flag or warning that an answer raised.' })
    .add(publishedDomain, { id: 'domainResult', description: 'The result of one domain.' })
    .add(publishedGroup, { id: 'groupResult', description: 'The result of one group.' })
}

const writtenOut = { exclusiveMinimum: -1_000_000, exclusiveMaximum: 1_000_000 }
const oneStart = { oneOf: [{ required: ['from'] }, { required: ['above'] }] }
