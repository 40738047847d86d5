import type { ReviewState } from '../../core/session/evidence/peerReview'
import type { RaterRole } from '../../core/session/rating/raterRoles'

const years = (months: number) =>
  months % 12 === 0 ? counted(months / 12, 'year', 'years') : counted(months, 'month', 'months')

const roles: Record<RaterRole, string> = {
  trustee: 'trustee or committee member',
  staff: 'member of staff',
  volunteer: 'volunteer',
  user: 'person who uses the services',
  other: 'somebody else',
}

const reviews: Record<ReviewState, string> = {
  confirmed: 'Confirmed',
  queried: 'Queried',
  changed: 'Changed since the review',
  'not-seen': 'Not looked at yet',
}

/** The words of levels, of the evidence register and of sign-offs, on paper. */
export const enStages = {
  heading: 'Level by level',
  explained:
    'An area has reached a level when all of it, and of the levels below, is met and the evidence was seen. Areas that need most work come first.',
  area: 'Area',
  stage: (stage: number) => `Level ${stage}`,
  reached: 'Reached',
  missing: (count: number) => `${count} missing`,
  open: (count: number) => `${count} open`,
  allMet: 'All met, but not below',
  unknown: 'Not known',
  nothing: 'Nothing applies',
  lowest: (areas: string[]) => `This is the level of the lowest: ${areas.join('; ')}.`,
  togetherUnknown: 'Not known yet',
  unknownBecause: (count: number) =>
    count === 1
      ? 'The level of 1 area is not known, and it may be the lowest.'
      : `The levels of ${count} areas are not known, and one of them may be the lowest.`,
  next: 'What is missing for the next level',
  nextLine: (of: { title: string; stage: string; missing: string[] }) =>
    `${of.title}, for ${of.stage}: ${of.missing.join('; ')}`,
  register: {
    heading: 'Evidence register',
    explained:
      'Each piece of evidence is listed once, whatever it counts for. What is to be looked at again comes first.',
    none: 'No evidence has been named yet.',
    what: 'What',
    where: 'Where',
    countsFor: 'Counts for',
    lookAgain: 'Look again',
    peer: 'Peer review',
    noTitle: 'Without a name',
    noPlace: 'Not said',
    noDay: 'No day set',
    due: (day: string) => `Due since ${day}`,
    reviews,
    without: 'Met and seen, with no evidence named yet',
  },
  signOff: {
    heading: 'Who stands behind this',
    who: 'Signed off by',
    given: (role: RaterRole, day: string) => `${roles[role]}, ${day}`,
    outdated: (role: RaterRole, day: string) => `${roles[role]}, ${day}: changed since`,
    nobody: 'Not signed off',
    yes: 'Signed off',
    notYet: 'Not yet',
    state: 'State',
  },
  validity: {
    holds: (day: string) => `This result lasts until ${day}.`,
    'ends-soon': (day: string) => `This result ends on ${day}.`,
    over: (day: string) => `This result ended on ${day}. It is time to look again.`,
    'not-finished': (months: number) => `Once the session is finished, the result lasts ${years(months)}.`,
  },
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
