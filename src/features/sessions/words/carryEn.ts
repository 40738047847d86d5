import type { SessionMode } from '../../../core/session/sessionSchema'
import { plural } from '../../../ui/words/plural'

const speaker: Record<SessionMode, string> = { facilitated: 'the group', self: 'you' }

export const carryEn = {
  said: (of: { title: string; day: string; answer: string; mode: SessionMode }) =>
    `In “${of.title}” on ${of.day} ${speaker[of.mode]} said “${of.answer}”.`,
  /** Where the questions of that time cannot be opened any more. */
  saidThen: (day: string) => `This rests on an answer of ${day}.`,
  here: (level: string) => `That would be “${level}” here.`,
  confirm: 'Confirm',
  waiting: (n: number) =>
    plural(n, { one: '# earlier answer waits to be confirmed', other: '# earlier answers wait to be confirmed' }),
  waitingIn: (n: number) => plural(n, { one: '# earlier answer waits here', other: '# earlier answers wait here' }),
  where: 'Show which ones',
  toFirst: 'Go to the first one',
  next: (all: number, here: number) =>
    here === 0 || here === all
      ? plural(all, { one: 'Earlier answers: # waits', other: 'Earlier answers: # wait, next one' })
      : `Earlier answers: ${all} wait, ${here} here, next one`,
  waitingText: 'An earlier session suggests these answers. None of them counts until you confirm it.',
}
