import { expect, test } from 'vitest'
import { inBrowser, visit } from '../support/browserTest'
import { addOrganisation, answerArea, saved, setUpAsAdvisor, startSession, textOfPdf } from '../support/journey'

test(
  'with the server gone after the first visit, an advisor takes an organisation from its name to a plan in PDF',
  inBrowser(async ({ page, server }) => {
    await visit(page)
    await server.kill()
    await page.reload()
    await setUpAsAdvisor(page)
    await addOrganisation(page, 'Harbour Advice Centre')
    await startSession(page, 'Full diagnosis')

    const answered = await answerEveryArea(page)
    expect(answered).toBe(50)
    await page.getByRole('heading', { level: 1, name: 'What is still open' }).waitFor()
    await page.getByText('Nothing is open.').waitFor()

    await page.getByRole('link', { name: 'See the results' }).click()
    await page.getByRole('heading', { level: 1, name: 'What we found together' }).waitFor()
    const first = page.getByText('One person can pay out the group’s money alone').first()
    await first.waitFor()

    await page.getByRole('link', { name: 'Choose what to work on' }).click()
    const choices = page.getByRole('checkbox')
    await choices.first().waitFor()
    for (const place of [0, 1, 2]) await choices.nth(place).check()
    await page.getByRole('button', { name: /the plan$/ }).click()

    await page.getByRole('heading', { level: 1, name: 'The plan' }).waitFor()
    const steps = page.getByRole('textbox', { name: 'What', exact: true })
    const actions = await steps.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
    expect(actions.length).toBeGreaterThanOrEqual(3)
    await page.getByRole('combobox', { name: 'Who' }).first().fill('Treasurer')
    await saved(page)

    await page.getByRole('link', { name: 'Make the PDF for the committee' }).click()
    const downloading = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('button', { name: 'Make the PDF' }).click()
    const text = await textOfPdf(await downloading)
    const words = flat(text)

    expect(words).toContain('Harbour Advice Centre')
    expect(words).toContain('One person can pay out the group’s money alone')
    for (const action of actions) expect(words, action).toContain(flat(action).slice(0, 30))
    expect(words).toContain('Treasurer')
    expect(words).toContain('Heard at question 1')
    expect(words).not.toContain('Keep this to myself')
  }),
  300_000,
)

/** Every fifth question is not in place, so that urgent points come up; the rest vary. */
async function answerEveryArea(page: Parameters<typeof answerArea>[0]): Promise<number> {
  await page.getByRole('link', { name: 'Purpose and people served' }).click()
  let answered = 0
  for (let area = 0; area < 11; area++) {
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    answered += await answerArea(page, {
      from: answered,
      level: (question) => (heading === 'Money and controls' ? 0 : (question % 3) + 1),
      shared: (question) => `Heard at question ${question + 1}.`,
      secret: 'Keep this to myself.',
    })
    await page.getByRole('button', { name: /^(Next: |Check what is open)/ }).click()
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: heading ?? '' })
      .waitFor()
  }
  await saved(page)
  return answered
}

/** A reader program breaks lines and hyphenates as the page does. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
