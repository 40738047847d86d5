import type { ReportAction } from '../report'
import type { ReportWords } from '../words/en'

/** The five cells of an action's row, in the order of `actionHeadings`. A cell may hold several lines. */
export function actionCells(action: ReportAction, words: ReportWords): [string, string, string, string, string] {
  const help = [
    action.help,
    action.referTo ? `${words.plan.referTo}: ${words.plan.refer[action.referTo]}` : '',
    action.cost === '' ? '' : `${words.plan.cost}: ${action.cost}`,
  ]
  return [
    [words.plan.states[action.state], action.what].filter(Boolean).join('\n'),
    action.owner || words.plan.nobodyYet,
    action.due ? words.day(action.due) : words.plan.noDayYet,
    help.filter(Boolean).join('\n'),
    action.knowBy,
  ]
}

export function actionHeadings(words: ReportWords): string[] {
  return [words.plan.what, words.plan.owner, words.plan.due, words.plan.helpAndCost, words.plan.knowBy]
}
