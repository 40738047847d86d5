import type { NonLevel } from '../../../core/instrument/answer'
import type { Action } from '../../../core/planning/planSchema'
import type { Verdict } from '../../../core/session/compare/compareDomains'
import type { ComparedSessions } from '../../../core/session/compare/compareSessions'
import { formatList } from '../../../ui/words/formatList'
import { plural } from '../../../ui/words/plural'

const since: Record<Verdict, string> = {
  better: 'Better than last time.',
  worse: 'Lower than last time.',
  'about-the-same': 'About the same as last time.',
  'cannot-be-said': 'Too little is answered to say.',
}

const sinceReally: Record<Verdict, string> = {
  better: 'Better than what you now say it was.',
  worse: 'Lower than what you now say it was.',
  'about-the-same': 'About the same as what you now say it was.',
  'cannot-be-said': '',
}

/** Where what was said last time and what it really was lead to the same. */
const both: Record<Verdict, string> = {
  better: 'Better than last time, also as you see it now.',
  worse: 'Lower than last time, also as you see it now.',
  'about-the-same': 'About the same as last time, also as you see it now.',
  'cannot-be-said': 'Too little is answered to say.',
}

const refused: Record<Extract<ComparedSessions, { ok: false }>['problem'], string> = {
  'same-session': 'This is one and the same session.',
  'own-answers': 'These are one person’s own answers. They are never laid beside others.',
  'other-organisation': 'These two sessions are not of one organisation.',
  'other-instrument': 'These two sessions asked different sets of questions.',
  'nothing-in-common': 'These two sessions have no question in common that means the same.',
}

const nonLevels: Record<NonLevel, string> = {
  'dont-know': 'Don’t know',
  'does-not-apply': 'Does not apply',
  'not-discussed': 'Not discussed',
}

const states: Record<Action['state'], string> = {
  'not-started': 'Not started',
  started: 'Started',
  done: 'Done',
  dropped: 'Dropped',
}

export const compareEn = {
  link: (day: string) => `Compare with ${day}`,
  further: (n: number) => plural(n, { one: '# session before that', other: '# sessions before that' }),
  title: 'What changed since last time',
  lead: (earlier: string, later: string) => `${earlier}, and ${later}`,
  missing: 'The earlier session is not on this device, or cannot be read.',
  refused,
  back: 'Back to the results',
  inShort: 'In short',
  same: (n: number) =>
    plural(n, {
      one: '# question was asked both times and means the same. Only this one counts here.',
      other: '# questions were asked both times and mean the same. Only these count here.',
    }),
  changed: (n: number) =>
    plural(n, { one: '# question means something else now.', other: '# questions mean something else now.' }),
  added: (n: number) => plural(n, { one: '# question is new.', other: '# questions are new.' }),
  gone: (n: number) => plural(n, { one: '# question is no longer asked.', other: '# questions are no longer asked.' }),
  once: (n: number) =>
    plural(n, { one: '# question was asked only once.', other: '# questions were asked only once.' }),
  settled: (items: string[]) => `No longer urgent: ${formatList(items)}.`,
  raised: (items: string[]) => `Urgent now: ${formatList(items)}.`,
  areas: 'Area by area',
  caption: 'Both results, area by area',
  area: 'Area',
  wasColumn: 'Last time',
  reallyColumn: 'As you see it now',
  nowColumn: 'Now',
  changeColumn: 'Change',
  since,
  sinceReally,
  both,
  before: (was: string) => `Last time: ${was}.`,
  beforeReally: (was: string, really: string) => `Last time: ${was}; as you see it now: ${really}.`,
  lower:
    'A lower result can also mean that you know more now. Under ‘Question by question’ you can say what last time’s answer really was.',
  lowerOnly: 'A lower result can also mean that you know more now.',
  none: '–',
  heldDown: (band: string) => `${band} (an urgent point holds it down)`,
  items: 'Question by question',
  areaItems: (area: string, n: number) => `${area}: ${plural(n, { one: '# question', other: '# questions' })}`,
  was: 'Last time',
  now: 'Now',
  notAsked: 'Not asked',
  otherMeaning: 'It means something else now, so the old answer is not shown beside it.',
  reallyLabel: 'Knowing what you know now, what was it really?',
  asSaid: 'As you said then',
  priorities: 'What you chose to work on last time',
  noActions: 'No step was written down.',
  noPriorities: 'Nothing was chosen to work on last time.',
  priorityGone: 'This question is no longer asked.',
  states,
  nonLevels,
}
