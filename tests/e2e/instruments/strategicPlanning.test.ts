import { expect, test } from 'vitest'
import { axeFindings } from '../../support/axe'
import { inBrowser } from '../../support/browserTest'
import {
  answerByKeys,
  answerByTouch,
  chooseAndPlan,
  inOneLine,
  madePdf,
  part,
  saidIn,
  seeResults,
  sessionWithServerGone,
} from './instrumentSteps'

const said = (area: string, usual: number, but = {}) => saidIn('strategic-planning', area, usual, but)
const funding = 'The main funding ends before the plan does, and nothing in the plan answers that yet.'

test(
  'with the server gone, a group answers the plan’s three questions, is warned of the end of its funding, and plans',
  inBrowser(
    async (on) => {
      const { page } = on
      await sessionWithServerGone(on, 'Strategic planning')
      await answerByTouch(page, said('who-we-are', 3))
      await answerByTouch(page, said('looking-outside', 2))
      await answerByTouch(page, said('the-plan', 2, { 'plan-budget': 0 }))
      await answerByTouch(page, said('choosing', 2))
      await answerByKeys(page, said('looking-inside', 3, { 'plan-main-funding-end': 0 }))
      await answerByKeys(page, said('living-it', 3))

      await page.getByText('Nothing is open.').waitFor()
      await seeResults(page)
      await part(page, 'Look at this first').getByText(funding).waitFor()
      const questions = part(page, 'Taken together')
      const answer = async (question: string) =>
        (await questions.locator('dl > div').filter({ hasText: question }).locator('dd p').allTextContents()).join(' ')
      // 100, 67 and 75 in 100: the funding is said, and holds nothing down.
      expect(await answer('Where are we going?')).toBe(
        'Working Most of it is in place and used. The next step waits for: Looking outside.',
      )
      expect(await answer('How will we get there?')).toBe(
        'Needs work Much is missing, or rests on one person. Held down by A budget for the plan. Without this: Developing.',
      )
      expect(await answer('How will we know?')).toBe('Strong In place, looked at again and made better.')
      await part(page, 'Area by area').getByText('Strong, 100%').first().waitFor()
      expect(await axeFindings(page)).toEqual([])

      const steps = await chooseAndPlan(page, {
        choose: ['When main funding ends', 'What is changing'],
        who: 'Treasurer',
        by: '1 June 2027',
      })
      expect(steps).toHaveLength(3)
      const pdf = await madePdf(page)
      for (const words of [
        'Harbour Advice Centre',
        'Strategic planning, version 1.0.0',
        funding,
        'Where are we going? Working',
        'How will we get there? Needs work',
        'Held down by: A budget for the plan.',
        'How will we know? Strong',
        'Looking inside Working · 75 %',
        '1. When main funding ends',
        'Treasurer',
        '1 June 2027',
        'Heard about Who we are.',
        'Soundings, CC BY 4.0',
        ...steps.map((step) => inOneLine(step).slice(0, 25)),
      ]) {
        expect(pdf).toContain(words)
      }
      expect(pdf).not.toContain('Keep this to myself')
    },
    { hasTouch: true },
  ),
  300_000,
)
