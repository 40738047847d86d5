import { useMemo } from 'react'
import type { Item } from '../../../core/instrument/instrumentSchema'
import type { Annotation } from '../../../core/session/sessionChanges'
import { annotateItem, answerItem, markUndecided, recordedItem } from '../../../core/session/sessionChanges'
import { type ReadySession, useReadySession } from '../../../store/readySession'
import { answerAfter } from './itemAnswers'

/** What is recorded for an item of the open session, and the ways to change it; a finished session is only read. */
export function useItem(item: Item) {
  const { session, change, mayWrite } = useReadySession()
  const recorded = recordedItem(session, item)
  const actions = useMemo(() => actionsOn(item, change), [item, change])
  return { recorded, mayWrite: mayWrite && session.finishedAt === undefined, ...actions }
}

export type ItemActions = ReturnType<typeof actionsOn>

/** The same ones at every rendering: what shows only them and what has not changed is not drawn again at a tap. */
function actionsOn(item: Item, change: ReadySession['change']) {
  const soon = { soon: true }
  return {
    choose: (choice: string) =>
      change((before) => {
        const answer = answerAfter(choice, recordedItem(before, item).answer)
        return answerItem(before, { item, answer, now: new Date() })
      }),
    takeBack: () => change((before) => answerItem(before, { item, answer: undefined, now: new Date() })),
    giveReason: (reason: string) =>
      change((before) => answerItem(before, { item, answer: { doesNotApply: reason }, now: new Date() }), soon),
    setUndecided: (undecided: boolean) => change((before) => markUndecided(before, { item, undecided })),
    annotate: (annotation: Annotation) => change((before) => annotateItem(before, { item, annotation })),
    write: (annotation: Annotation) => change((before) => annotateItem(before, { item, annotation }), soon),
  }
}
