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

/** More options than these that tests tell apart make more sets than can be tried. */
const mostInSets = 12

type Given = { profile: Record<string, string | string[]>; answers: Record<string, AnswerCode[]> }

function canBeTrue(instrument: Instrument, condition: Condition): boolean {
  const tests = testsIn(condition)
  if (tests.length > mostTests) return true
  const fields = [...new Set(tests.flatMap((test) => ('profile' in test ? [test.profile] : [])))]
  const items = [...new Set(tests.flatMap((test) => ('item' in test ? [test.item] : [])))]
  const choices = [
    ...fields.map((field) => profileChoices(field, tests)),
    ...items.map((item) => answerChoices(instrument, item, tests)),
  ]
  // Where there are no choices there were too many to try.
  const cases = choices.reduce((product, { length }) => product * length, 1)
  if (cases === 0 || cases > mostCases) return true
  return everyCase(choices).some(({ profile, answers }) => {
    const known = { profile: profile as Profile, answerTo: (item: string) => answers[item] ?? ['not-discussed'] }
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

/** What tests do not tell apart is tried once. Of several options any set may have been chosen. */
function answerChoices(instrument: Instrument, id: string, tests: Test[]): Given[] {
  const item = instrument.items.find((other) => other.id === id)
  const own = tests.filter((test) => 'item' in test && test.item === id)
  const codes = item ? codesOf(instrument, item, own) : ['not-discussed']
  const membership = (code: AnswerCode) =>
    own.map((test) => evaluateCondition(test, { profile: {}, answerTo: () => [code] })).join()
  const answers = item?.kind === 'several' ? setsOf(item, codes, membership) : toldApart(codes, membership).map(alone)
  return answers.map((answer) => ({ profile: {}, answers: { [id]: answer } }))
}

function setsOf({ options }: Item, codes: AnswerCode[], membership: (code: AnswerCode) => string): AnswerCode[][] {
  const isOption = (code: AnswerCode) => options.some(({ id }) => id === code)
  const chosen = toldApart(codes.filter(isOption), membership)
  if (chosen.length > mostInSets) return []
  return [...subsets(chosen).filter(({ length }) => length > 0), ...codes.filter((code) => !isOption(code)).map(alone)]
}

function alone(code: AnswerCode): AnswerCode[] {
  return [code]
}

function codesOf(instrument: Instrument, item: Item, tests: Test[]): AnswerCode[] {
  const levels = levelsOf(instrument, item).map(({ value }) => value)
  const codes: AnswerCode[] = [
    ...levels,
    ...item.options.map(({ id }) => id),
    ...numbersToTry(item, tests),
    ...tests.flatMap((test) => ('in' in test ? test.in : [])),
    noneOfThese,
    inWords,
    ...nonLevels,
  ]
  return codes.filter((code) => canAnswer(item, levels, code))
}

/** The ends of what is asked and of what is looked at, and between each two of them one number: it stands for all there. */
function numbersToTry({ number }: Item, tests: Test[]): number[] {
  if (!number) return []
  const looked = tests.flatMap((test) => ('in' in test ? test.in : [test.from ?? number.from, test.to ?? number.to]))
  const ends = [number.from, number.to, ...looked.filter((end) => typeof end === 'number')].toSorted((a, b) => a - b)
  if (number.whole)
    return ends.flatMap((end) => [Math.floor(end) - 1, Math.floor(end), Math.ceil(end), Math.ceil(end) + 1])
  return ends.flatMap((end, place) => [end, (end + (ends[place + 1] ?? end)) / 2])
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
