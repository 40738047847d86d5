import type { Profile, ProfileField } from '../../organisation/organisation'
import { profileSchema } from '../../organisation/organisation'
import { profileCodes } from '../../organisation/profileCodes'
import type { AnswerCode } from '../answer'
import type { Condition } from '../condition'
import { evaluateCondition } from '../condition'
import type { Instrument } from '../instrumentSchema'
import { levelsOf } from '../levels'
import type { Found } from './lintFinding'

/** Conditions that no profile and no answers make true: their item would only ever be asked for want of knowledge. */
export function impossibleConditions(instrument: Instrument): Found[] {
  return instrument.items.flatMap(({ id, appliesWhen }) =>
    appliesWhen && !canBeTrue(instrument, appliesWhen)
      ? [{ kind: 'impossible-condition', where: `items.${id}.appliesWhen`, message: 'This can never be true.' }]
      : [],
  )
}

/** Beyond so many cases a condition is taken to be possible. */
const mostCases = 50_000

type Given = { profile: Record<string, string | string[]>; answers: Record<string, AnswerCode> }

function canBeTrue(instrument: Instrument, condition: Condition): boolean {
  const tests = testsIn(condition)
  const fields = [...new Set(tests.flatMap((test) => ('profile' in test ? [test.profile] : [])))]
  const items = [...new Set(tests.flatMap((test) => ('item' in test ? [test.item] : [])))]
  const choices = [
    ...fields.map((field) => profileChoices(field, tests)),
    ...items.map((item) => answerChoices(instrument, item, tests)),
  ]
  if (choices.reduce((cases, { length }) => cases * length, 1) > mostCases) return true
  return everyCase(choices).some(({ profile, answers }) => {
    const known = { profile: profile as Profile, answerTo: (item: string) => answers[item] }
    return evaluateCondition(condition, known) === true
  })
}

type Test = Extract<Condition, { in: unknown }>

function testsIn(condition: Condition): Test[] {
  if ('in' in condition) return [condition]
  if ('not' in condition) return testsIn(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(testsIn)
}

/** One code stands for all that no test tells apart; a field that takes several may hold any set of them. */
function profileChoices(field: ProfileField, tests: Test[]): Given[] {
  const lists = tests.flatMap((test) => ('profile' in test && test.profile === field ? [test.in] : []))
  const codes = toldApart<string>(profileCodes[field], lists)
  const takesSeveral = profileSchema.shape[field].safeParse([]).success
  const values = takesSeveral ? subsets(codes) : codes
  return values.map((value) => ({ profile: { [field]: value }, answers: {} }))
}

function answerChoices(instrument: Instrument, id: string, tests: Test[]): Given[] {
  const item = instrument.items.find((other) => other.id === id)
  const lists = tests.flatMap((test) => ('item' in test && test.item === id ? [test.in] : []))
  const codes: AnswerCode[] = [
    ...(item ? levelsOf(instrument, item).map(({ value }) => value) : []),
    'dont-know',
    'not-discussed',
    ...(item?.allowDoesNotApply ? (['does-not-apply'] as const) : []),
  ]
  return toldApart(codes, lists).map((code) => ({ profile: {}, answers: { [id]: code } }))
}

function toldApart<Code>(codes: readonly Code[], lists: Code[][]): Code[] {
  const seen = new Set<string>()
  return codes.filter((code) => {
    const membership = lists.map((list) => list.includes(code)).join()
    return !seen.has(membership) && seen.add(membership)
  })
}

function subsets<Code>(codes: Code[]): Code[][] {
  const [first, ...rest] = codes
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((set) => [set, [first, ...set]])
}

function everyCase(choices: Given[][]): Given[] {
  const nothing: Given = { profile: {}, answers: {} }
  return choices.reduce(
    (cases, choice) =>
      cases.flatMap(({ profile, answers }) =>
        choice.map((more) => ({
          profile: { ...profile, ...more.profile },
          answers: { ...answers, ...more.answers },
        })),
      ),
    [nothing],
  )
}
