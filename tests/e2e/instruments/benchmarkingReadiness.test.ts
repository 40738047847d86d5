import { expect, test } from 'vitest'
import { axeFindings } from '../../support/axe'
import { inBrowser } from '../../support/browserTest'
import {
  answerByKeys,
  answerByTouch,
  chooseAndPlan,
  inOneLine,
  part,
  saidIn,
  seeResults,
  sessionWithServerGone,
  takesHome,
} from '../../support/journeys/instrumentSteps'

const said = (area: string, usual: number, but = {}) => saidIn('benchmarking-readiness', area, usual, but)

test(
  'with the server gone, a group learns that it cannot compare yet and what to put right first; once that is done, it can',
  inBrowser(
    async (on) => {
      const { page } = on
      await sessionWithServerGone(on, 'Benchmarking readiness')
      await answerByTouch(page, said('why-compare', 2))
      await answerByTouch(page, said('own-work-and-figures', 2))
      await answerByTouch(page, said('like-with-like', 1))
      await answerByTouch(page, said('learning-and-action', 0))
      await answerByKeys(page, said('fair-conduct', 2, { 'compare-no-league-tables': 'dont-know' }))

      await seeResults(page)
      const gate = part(page, 'Taken together')
      await gate.getByText('Not yet', { exact: true }).waitFor()
      await gate.getByText('Put this right first: No league tables').waitFor()
      await gate.getByText('Find out how this stands. Nobody knew.').waitFor()
      const lights = await part(page, 'Area by area').getByRole('listitem').allInnerTexts()
      expect(lights.map(inOneLine)).toEqual([
        'Learning and action Not yet',
        expect.stringMatching(/^Fair conduct Not yet Held down by No league tables\./),
        'Like with like Nearly',
        'Why compare Ready',
        'Your own work and figures Ready',
      ])
      expect(await page.getByRole('main').textContent()).not.toContain('%')
      expect(await axeFindings(page)).toEqual([])

      const steps = await chooseAndPlan(page, { choose: ['Someone to act on it'], who: 'Chair', by: '1 June 2027' })
      expect(steps).toContain('Find out: No league tables')
      const pdf = await takesHome(page, {
        steps,
        words: [
          'Benchmarking readiness, version 1.0.0',
          'Ready to compare yourselves? Not yet',
          'Put this right first: No league tables.',
          'Learning and action Not yet',
          'Like with like Nearly',
          'Why compare Ready',
          'Someone to act on it',
          'Chair',
          '1 June 2027',
          'Heard about Why compare.',
        ],
      })
      expect(pdf).not.toContain('%')

      await page.goto(page.url().replace(/report$/, 'results'))
      await gate.getByRole('link', { name: 'No league tables' }).tap()
      await page.getByRole('radio', { name: /^Ready/ }).tap()
      await page.getByRole('link', { name: 'Benchmarking readiness' }).tap()
      await seeResults(page)
      await gate.getByText('All the musts are ready. You can compare now.').waitFor()
    },
    { hasTouch: true },
  ),
  300_000,
)
