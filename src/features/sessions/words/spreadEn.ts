import type { RaterRole } from '../../../core/session/rating/raterRoles'
import { plural } from '../../../ui/words/plural'

const people = (n: number) => plural(n, { one: '# person', other: '# people' })

const these: Record<RaterRole, string> = {
  trustee: 'Trustees',
  staff: 'Staff',
  volunteer: 'Volunteers',
  user: 'People who use the services',
  other: 'Others',
}

/** What people said privately, once a round has ended, and what the group makes of it. */
export const spreadEn = {
  title: 'What people said privately',
  people,
  all: (n: number, level: string) => `All ${people(n)} say: ${level}.`,
  range: (of: { n: number; lowest: string; highest: string }) =>
    `${people(of.n)}, from ‘${of.lowest}’ to ‘${of.highest}’.`,
  middle: (level: string) => `In the middle: ‘${level}’.`,
  between: (of: { from: string; to: string }) => `In the middle: between ‘${of.from}’ and ‘${of.to}’.`,
  noLevel: (n: number) =>
    plural(n, {
      one: '# more said ‘don’t know’ or ‘does not apply’.',
      other: '# more said ‘don’t know’ or ‘does not apply’.',
    }),
  byRole: 'By role',
  role: (role: RaterRole, said: string) => `${these[role]}: ${said}`,
  talk: 'Ask somebody at each end what they have seen. Then agree.',
  far: {
    above: 'Your answer is higher than what most people said privately. What have you seen that speaks for it?',
    below: 'Your answer is lower than what most people said privately. What have you seen that speaks for it?',
  },
  first: {
    title: 'Talk about these first',
    lead: 'Here people are furthest apart.',
    from: (of: { lowest: string; highest: string }) => `from ‘${of.lowest}’ to ‘${of.highest}’`,
    rest: (n: number) =>
      plural(n, {
        one: 'On # more question people are not of one mind.',
        other: 'On # more questions people are not of one mind.',
      }),
    agreed: 'On all that people rated privately, they say the same.',
  },
  last: {
    title: (day: string) => `Last time, ${day}`,
    said: (answer: string) => `You said: ${answer}`,
    nothing: 'There was no answer to this question.',
    evidence: (list: string) => `Seen then: ${list}`,
    plan: 'In the plan',
    states: { 'not-started': 'not started', started: 'started', done: 'done', dropped: 'dropped' },
    really: 'As you see it now, what was it really?',
    asSaid: 'As we said then',
  },
}
