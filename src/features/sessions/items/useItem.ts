import type { Item } from '../../../core/instrument/instrumentSchema'
import type { Annotation } from '../../../core/session/sessionChanges'
import { annotateItem, answerItem, markUndecided, recordedItem } from '../../../core/session/sessionChanges'
import { useReadySession } from '../../../store/readySession'
import { answerOf } from './itemAnswers'

/** What is recorded for an item of the open session, and the ways to change it; a finished session is only read. */
export function useItem(item: Item) {
  const { session, change, mayWrite } = useReadySession()
  const recorded = recordedItem(session, item)
  return {
    recorded,
    mayWrite: mayWrite && session.finishedAt === undefined,
    choose: (choice: string) =>
      change((before) => {
        const answer = answerOf(choice, recordedItem(before, item).answer)
        return answerItem(before, { item, answer, now: new Date() })
      }),
    takeBack: () => change((before) => answerItem(before, { item, answer: undefined, now: new Date() })),
    giveReason: (reason: string) =>
      change((before) => answerItem(before, { item, answer: { doesNotApply: reason }, now: new Date() }), {
        soon: true,
      }),
    setUndecided: (undecided: boolean) => change((before) => markUndecided(before, { item, undecided })),
    annotate: (annotation: Annotation) => change((before) => annotateItem(before, { item, annotation })),
    write: (annotation: Annotation) => change((before) => annotateItem(before, { item, annotation }), { soon: true }),
  }
}
