import type { ReviewState } from '../../../core/session/evidence/peerReview'
import { formatList } from '../../../ui/words/formatList'
import { plural } from '../../../ui/words/plural'

export const stagesEn = {
  title: 'Level by level',
  lead: 'An area has reached a level when all of it, and of the levels below, is met and the evidence was seen. Areas that need most work come first.',
  caption: 'Levels reached in each area',
  area: 'Area',
  stage: (n: number) => `Level ${n}`,
  cell: {
    reached: 'Reached',
    missing: (n: number) => plural(n, { one: '# missing', other: '# missing' }),
    open: (n: number) => plural(n, { one: '# open', other: '# open' }),
    allMet: 'All met',
    nothing: 'Nothing applies',
    unknown: 'Not known',
  },
  key: {
    reached: 'reached',
    'not-yet': 'not yet: so many questions are missing',
    'not-known': 'not known: so many questions are open',
  },
  heldDown: (items: string[]) => `Held down by ${formatList(items)}.`,
  unnamed: (n: number) =>
    plural(n, { one: '# answer still names no evidence', other: '# answers still name no evidence' }),
  tooMany: 'Too much is said not to apply here, so its level is not known.',
  next: {
    title: 'What is missing for the next level',
    lead: 'Each question here keeps its area from the next level. Once all of them are met and seen, the area is there.',
    towards: (stage: string) => `For ${stage}`,
    more: (n: number) => plural(n, { one: 'and # more', other: 'and # more' }),
    open: 'Not answered',
    dontKnow: 'Not known',
    notBegun: (areas: string[]) => `Not begun yet: ${formatList(areas)}.`,
  },
  together: {
    isLowest: (areas: string[]) =>
      areas.length === 1
        ? `It is the level of the lowest area: ${formatList(areas)}.`
        : `It is the level of the lowest areas: ${formatList(areas)}.`,
    more: (n: number) => plural(n, { one: '# more', other: '# more' }),
    unknown: 'Not known yet',
    unknownBecause: (n: number) =>
      plural(n, {
        one: 'The level of # area is not known, and it may be the lowest.',
        other: 'The levels of # areas are not known, and one of them may be the lowest.',
      }),
  },
  behind: {
    title: 'What stands behind this',
    evidence: (n: number) =>
      plural(n, { '=0': 'No evidence is named yet', one: '# piece of evidence', other: '# pieces of evidence' }),
    due: (n: number) => plural(n, { one: '# is to be looked at again', other: '# are to be looked at again' }),
    without: (n: number) =>
      plural(n, {
        one: '# answer says ‘evidence seen’ and names none yet.',
        other: '# answers say ‘evidence seen’ and name none yet.',
      }),
    register: 'Open the register',
    signedOff: (n: number, of: number) => `${n} of ${of} areas are signed off.`,
    peer: (of: Record<ReviewState, number>) =>
      `Peer review: ${formatList(
        [
          of.confirmed > 0 ? `${of.confirmed} confirmed` : '',
          of.queried > 0 ? `${of.queried} queried` : '',
          of.changed > 0 ? `${of.changed} changed since` : '',
          of['not-seen'] > 0 ? `${of['not-seen']} not looked at yet` : '',
        ].filter(Boolean),
      )}.`,
    holds: (day: string) => `This result lasts until ${day}.`,
    'ends-soon': (day: string) => `This result ends on ${day}. Plan the next session now.`,
    over: (day: string) => `This result ended on ${day}. It is time to look again.`,
    'not-finished': (months: number) =>
      months % 12 === 0
        ? plural(months / 12, {
            one: 'Once the session is finished, the result lasts # year.',
            other: 'Once the session is finished, the result lasts # years.',
          })
        : plural(months, {
            one: 'Once the session is finished, the result lasts # month.',
            other: 'Once the session is finished, the result lasts # months.',
          }),
  },
}
