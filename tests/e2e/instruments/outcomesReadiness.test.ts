import { expect, test } from 'vitest'
import { axeFindings } from '../../support/axe'
import { inBrowser } from '../../support/browserTest'
import {
  answerByKeys,
  answerByTouch,
  chooseAndPlan,
  part,
  saidIn,
  seeResults,
  sessionWithServerGone,
  takesHome,
} from '../../support/journeys/instrumentSteps'

const said = (area: string, usual: number, but = {}) => saidIn('outcomes-readiness', area, usual, but)

test(
  'with the server gone, a group learns its stage and which of the first three areas holds it back, and plans from there',
  inBrowser(
    async (on) => {
      const { page } = on
      await sessionWithServerGone(on, 'Outcomes and evaluation')
      await answerByTouch(page, said('aims-and-outcomes', 3))
      await answerByTouch(page, said('collecting', 3, { 'agreement-and-safe-keeping': 1 }))
      // The weakest of all, and not among the three that set the stage.
      await answerByTouch(page, said('making-sense', 0))
      await answerByTouch(page, said('culture-and-resources', 2))
      await answerByKeys(page, said('signs-and-needs', 1, { 'signs-of-change': 2 }))
      await answerByKeys(page, said('using-and-sharing', 2, { 'promised-reports': 0 }))

      await seeResults(page)
      await part(page, 'Look at this first').getByText('Reports already promised').waitFor()
      const stage = part(page, 'Taken together')
      await stage.getByText('Building', { exact: true }).waitFor()
      await stage.getByText('The start is made. Fill the gaps before you lean on what you find.').waitFor()
      await stage.getByText('The next step waits for: Signs and information needs.').waitFor()
      const areas = part(page, 'Area by area')
      await areas.getByText('Needs work, 0%').waitFor()
      await areas.getByText('Strong, 100%').waitFor()
      expect(await axeFindings(page)).toEqual([])

      const steps = await chooseAndPlan(page, {
        choose: ['Reports already promised', 'What we need to know', 'Time to look together'],
        who: 'Coordinator',
        by: '1 June 2027',
      })
      expect(steps).toHaveLength(3)
      await takesHome(page, {
        steps,
        words: [
          'Outcomes and evaluation, version 1.0.0',
          'Your stage Building',
          'The start is made. Fill the gaps before you lean on what you find.',
          'The next step waits for: Signs and information needs.',
          'Making sense Needs work · 0 %',
          'Aims and outcomes Strong · 100 %',
          '1. Reports already promised',
          'Coordinator',
          '1 June 2027',
          'Heard about Collecting information.',
        ],
      })
    },
    { hasTouch: true },
  ),
  300_000,
)
