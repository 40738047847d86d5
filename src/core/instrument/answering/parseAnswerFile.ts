import { z } from 'zod'
import type { Profile } from '../../organisation/organisation'
import { profileCodes } from '../../organisation/profileCodes'
import type { Answer, Answers } from '../answer'
import type { Instrument } from '../instrumentSchema'
import { answerFault, wantedOf } from './answerFault'
import { answerFileSchema } from './answerFileSchema'

/** What can be wrong with an answer file. `where` is a path into it, for whoever wrote it. */
export type AnswerFileProblem = {
  problem: 'malformed' | 'unknown-item' | 'answer' | 'profile' | 'occasion' | 'domains'
  where: string
  message: string
}

/** What is to be scored. */
export type FiledAnswers = { answers: Answers; profile: Profile; occasion?: string; domains?: string[] }

export type ParsedAnswerFile = { ok: true; filed: FiledAnswers } | { ok: false; problems: AnswerFileProblem[] }

/** The door for answer files: read under one instrument, with everything that does not fit reported at once. */
export function parseAnswerFile(instrument: Instrument, document: unknown): ParsedAnswerFile {
  const read = answerFileSchema.safeParse(withKnownOnly(instrument, document))
  const malformed = read.success ? [] : read.error.issues
  const problems = [
    ...malformed.filter(({ path }) => path[0] !== 'answers' || path.length < 2).map(shapeProblem),
    ...answerProblems(instrument, document, malformed),
    ...referenceProblems(instrument, namedIn.parse(document)),
  ]
  if (problems.length > 0 || !read.success) return { ok: false, problems }
  const { answers, profile, occasion, domains } = read.data
  return {
    ok: true,
    filed: {
      answers: asAsked(instrument, answers),
      profile,
      ...(occasion !== undefined && { occasion }),
      ...(domains && { domains }),
    },
  }
}

/** Answers to what the instrument does not ask are told as such, whatever they look like. */
function withKnownOnly({ items }: Instrument, document: unknown): unknown {
  const said = answersIn(document)
  if (!said) return document
  const known = items.filter(({ id }) => Object.hasOwn(said, id)).map(({ id }) => [id, said[id]])
  return { ...(document as object), answers: Object.fromEntries(known) }
}

function answersIn(document: unknown): Record<string, unknown> | undefined {
  const said = (document as { answers?: unknown } | null | undefined)?.answers
  return typeof said === 'object' && said !== null && !Array.isArray(said) ? { ...said } : undefined
}

function shapeProblem(issue: z.core.$ZodIssue): AnswerFileProblem {
  const where = issue.path.join('.') || '(file)'
  if (issue.path[0] === 'profile') return { problem: 'profile', where, message: profileMessage(issue) }
  if (issue.code === 'unrecognized_keys') {
    const keys = quoted(issue.keys)
    return { problem: 'malformed', where, message: `An answer file has no ${keys}; it has: ${fields.join(', ')}.` }
  }
  const field = fieldIn(answerFileSchema.shape, issue.path[0]) ?? 'answers'
  return { problem: 'malformed', where, message: wantedAs[field] }
}

/** What stands in each field, for where something else does. */
const wantedAs: Record<keyof typeof answerFileSchema.shape, string> = {
  $schema: 'This is the address of a schema, in double quotes.',
  answers: 'The answers are missing. Wanted: { "answers": { "<item id>": … } }.',
  profile: 'A profile stands in curly brackets: { "<field>": "<code>", … }.',
  occasion: 'This is the id of one occasion, in double quotes.',
  domains: 'This is a list of ids of domains: [ "…", … ].',
}

function fieldIn<Shape extends object>(shape: Shape, field: PropertyKey | undefined): keyof Shape | undefined {
  return field !== undefined && Object.hasOwn(shape, field) ? (field as keyof Shape) : undefined
}

/** As many as anybody reads. */
function quoted(keys: readonly string[]): string {
  return keys
    .slice(0, 10)
    .map((key) => `‘${key}’`)
    .join(', ')
}

const fields = Object.keys(answerFileSchema.shape).filter((field) => !field.startsWith('$'))

function profileMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `A profile has no ${quoted(issue.keys)}; it has: ${Object.keys(profileCodes).join(', ')}.`
  }
  const field = fieldIn(profileCodes, issue.path[1])
  if (!field) return wantedAs.profile
  const codes = profileCodes[field].join(', ')
  const isList = field === 'beneficiaries' || field === 'ledBy'
  return isList && issue.path.length === 2
    ? `This is a list: [ … ] of these codes: ${codes}.`
    : `There is no such code. The codes are: ${codes}.`
}

function answerProblems(instrument: Instrument, document: unknown, issues: z.core.$ZodIssue[]): AnswerFileProblem[] {
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const strange = new Set(issues.map(({ path }) => (path[0] === 'answers' ? path[1] : undefined)))
  return Object.entries(answersIn(document) ?? {}).flatMap(([id, answer]): AnswerFileProblem[] => {
    const where = `answers.${id}`
    const item = items.get(id)
    if (!item) return [{ problem: 'unknown-item', where, message: `‘${instrument.id}’ has no item ‘${id}’.` }]
    const message = strange.has(id)
      ? `This is no answer. ${wantedOf(instrument, item)}`
      : answerFault(instrument, item, answer as Answer)
    return message === undefined ? [] : [{ problem: 'answer', where, message }]
  })
}

/** What a file names of its instrument, also where something else in it is wrong. */
const namedIn = z
  .object({
    occasion: z.string().optional().catch(undefined),
    domains: z.array(z.string()).optional().catch(undefined),
  })
  .catch({})

function referenceProblems(
  instrument: Instrument,
  { occasion, domains = [] }: z.infer<typeof namedIn>,
): AnswerFileProblem[] {
  const occasions = instrument.occasions.map(({ id }) => id)
  const known = instrument.domains.map(({ id }) => id)
  const strange = domains.filter((id) => !known.includes(id))
  return [
    ...(occasion === undefined || occasions.includes(occasion)
      ? []
      : [unknown('occasion', 'occasion', occasion, occasions)]),
    ...strange.map((id) => unknown('domains', 'domains', id, known)),
  ]
}

function unknown(problem: 'occasion' | 'domains', where: string, id: string, known: string[]): AnswerFileProblem {
  const there = known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.'
  return {
    problem,
    where,
    message: `The instrument has no ${problem === 'domains' ? 'domain' : problem} ‘${id}’. ${there}`,
  }
}

/** Of several options, one may be said alone. */
function asAsked(instrument: Instrument, answers: Record<string, Answer>): Answers {
  const several = new Set(instrument.items.filter(({ kind }) => kind === 'several').map(({ id }) => id))
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const alone = several.has(id) && typeof answer === 'object' && 'option' in answer
      return [id, alone ? { options: [answer.option] } : answer]
    }),
  )
}
