import { useMemo } from 'react'
import type { Answer } from '../../../core/instrument/answer'
import type { Item } from '../../../core/instrument/itemSchema'
import type { Annotation } from '../../../core/session/sessionChanges'
import { annotateItem, answerItem, markUndecided, recordedItem, sayThen } from '../../../core/session/sessionChanges'
import { isTold } from '../../../core/session/told'
import { type ReadySession, useReadySession } from '../../../store/readySession'
import { answerAfter } from './itemAnswers'

/** What is recorded for an item of the open session, and the ways to change it; a finished session, or an answer whose right one is told, is only read. */
export function useItem(item: Item) {
  const { session, change, mayWrite } = useReadySession()
  const recorded = recordedItem(session, item)
  const actions = useMemo(() => actionsOn(item, change), [item, change])
  const isOpen = session.finishedAt === undefined && !isTold(session, item)
  return { recorded, mayWrite: mayWrite && isOpen, ...actions }
}

export type ItemActions = ReturnType<typeof actionsOn>

/** The same ones at every rendering: what shows only them and what has not changed is not drawn again at a tap. */
function actionsOn(item: Item, change: ReadySession['change']) {
  const soon = { soon: true }
  return {
    choose: (choice: string) =>
      change((before) => {
        const answer = answerAfter(item, choice, recordedItem(before, item).answer)
        return answerItem(before, { item, answer, now: new Date() })
      }),
    give: (answer: Answer | undefined) => change((before) => answerItem(before, { item, answer, now: new Date() })),
    /** Of what is typed letter by letter. */
    giveSoon: (answer: Answer | undefined) =>
      change((before) => answerItem(before, { item, answer, now: new Date() }), soon),
    chooseThen: (choice: string) =>
      change((before) => {
        const answer = answerAfter(item, choice, recordedItem(before, item).then)
        return sayThen(before, { item, answer })
      }),
    giveThen: (answer: Answer | undefined) => change((before) => sayThen(before, { item, answer })),
    setUndecided: (undecided: boolean) => change((before) => markUndecided(before, { item, undecided })),
    annotate: (annotation: Annotation) => change((before) => annotateItem(before, { item, annotation })),
    write: (annotation: Annotation) => change((before) => annotateItem(before, { item, annotation }), soon),
  }
}
