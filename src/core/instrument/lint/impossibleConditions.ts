import type { Profile, ProfileField } from '../../organisation/organisation'
import { profileSchema } from '../../organisation/organisation'
import { profileCodes } from '../../organisation/profileCodes'
import type { AnswerCode } from '../answer'
import { inWords, noneOfThese, nonLevels } from '../answer'
import type { Condition, Test } from '../condition'
import { evaluateCondition, testsIn } from '../condition'
import { canAnswer } from '../faults/canAnswer'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
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

/** Beyond so many tests or cases a condition is taken to be possible. */
const mostTests = 200
const mostCases = 50_000

type Given = { profile: Record<string, string | string[]>; answers: Record<string, AnswerCode> }

function canBeTrue(instrument: Instrument, condition: Condition): boolean {
  const tests = testsIn(condition)
  if (tests.length > mostTests) return true
  const fields = [...new Set(tests.flatMap((test) => ('profile' in test ? [test.profile] : [])))]
  const items = [...new Set(tests.flatMap((test) => ('item' in test ? [test.item] : [])))]
  const choices = [
    ...fields.map((field) => profileChoices(field, tests)),
    ...items.map((item) => answerChoices(instrument, item, tests)),
  ]
  if (choices.reduce((cases, { length }) => cases * length, 1) > mostCases) return true
  return everyCase(choices).some(({ profile, answers }) => {
    const known = { profile: profile as Profile, answerTo: (item: string) => [answers[item] ?? 'not-discussed'] }
    return evaluateCondition(condition, known) === true
  })
}

/** One code stands for all that no test tells apart; a field that takes several may hold any set of them. */
function profileChoices(field: ProfileField, tests: Test[]): Given[] {
  const lists = tests.flatMap((test) => ('profile' in test && test.profile === field ? [test.in] : []))
  const codes = toldApart<string>(profileCodes[field], (code) => lists.map((list) => list.includes(code)).join())
  const takesSeveral = profileSchema.shape[field].safeParse([]).success
  const values = takesSeveral ? subsets(codes) : codes
  return values.map((value) => ({ profile: { [field]: value }, answers: {} }))
}

/** Of a number, its ends and the ends of the ranges that are looked at stand for all. */
function answerChoices(instrument: Instrument, id: string, tests: Test[]): Given[] {
  const item = instrument.items.find((other) => other.id === id)
  const own = tests.filter((test) => 'item' in test && test.item === id)
  const codes = item ? codesOf(instrument, item, own) : ['not-discussed']
  const membership = (code: AnswerCode) =>
    own.map((test) => evaluateCondition(test, { profile: {}, answerTo: () => [code] })).join()
  return toldApart(codes, membership).map((code) => ({ profile: {}, answers: { [id]: code } }))
}

function codesOf(instrument: Instrument, item: Item, tests: Test[]): AnswerCode[] {
  const levels = levelsOf(instrument, item).map(({ value }) => value)
  const { number, options } = item
  const codes: AnswerCode[] = [
    ...levels,
    ...options.map(({ id }) => id),
    ...(number ? [number.from, number.to] : []),
    ...tests.flatMap((test) => ('in' in test ? test.in : [test.from ?? 0, test.to ?? 0])),
    noneOfThese,
    inWords,
    ...nonLevels,
  ]
  return codes.filter((code) => canAnswer(item, levels, code))
}

function toldApart<Code>(codes: readonly Code[], membership: (code: Code) => string): Code[] {
  const seen = new Set<string>()
  return codes.filter((code) => !seen.has(membership(code)) && seen.add(membership(code)))
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
