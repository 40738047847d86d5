import { expect, test } from 'vitest'
import { inBrowser, visit } from '../../support/browserTest'

test(
  'on a phone, a tablet and a laptop the boxes of a step fit what is typed: sentences get room, a day does not',
  inBrowser(async ({ page }) => {
    await visit(page)
    await page.getByRole('button', { name: 'Try with a made-up organisation' }).click()
    await page.getByRole('link', { name: /^Plan agreed/ }).click()
    await page.getByRole('heading', { level: 1, name: 'The plan' }).waitFor()
    const step = page.getByRole('listitem', { name: 'Step 1' }).nth(1)
    const widthOf = async (label: string) =>
      (await step.getByRole('textbox', { name: label, exact: true }).boundingBox())?.width ?? 0
    for (const width of [390, 820, 1366]) {
      await page.setViewportSize({ width, height: 900 })
      const [what, help, know, day] = await Promise.all(['What', 'Help needed', 'How we will know', 'By'].map(widthOf))
      expect(day, `a day at ${width}`).toBeLessThanOrEqual(230)
      expect(Math.min(what ?? 0, help ?? 0, know ?? 0), `sentences at ${width}`).toBeGreaterThan((day ?? 0) + 20)
      expect(what, `the step itself at ${width}`).toBeGreaterThanOrEqual(help ?? 0)
    }
  }),
)
