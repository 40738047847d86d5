import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
const schemes = [
  { scheme: 'light', tokens: tokensIn(light) },
  { scheme: 'dark', tokens: { ...tokensIn(light), ...tokensIn(dark) } },
]

const text: [string, string][] = [
  ...['--paper', '--surface'].flatMap((ground) =>
    ['--ink', '--ink-soft', '--act', '--flag', '--warn', '--good'].map((ink): [string, string] => [ink, ground]),
  ),
  ...['--act-wash', '--flag-wash', '--warn-wash', '--good-wash'].map((ground): [string, string] => ['--ink', ground]),
  ['--act-deep', '--act-wash'],
  ['--ink-soft', '--act-wash'],
  ['--flag', '--flag-wash'],
  ['--warn', '--warn-wash'],
  ['--good', '--good-wash'],
  ['--on-act', '--act'],
  ['--on-act', '--act-deep'],
]

const edges: [string, string][] = [
  ['--line-strong', '--paper'],
  ['--line-strong', '--surface'],
  ['--act', '--paper'],
  ['--depth-2', '--surface'],
  ['--depth-3', '--surface'],
]

for (const { scheme, tokens } of schemes) {
  test.each(text)(`${scheme}: %s can be read on %s (4.5 to 1)`, (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(edges)(`${scheme}: %s can be made out on %s (3 to 1)`, (edge, ground) => {
    expect(contrast(tokens, edge, ground)).toBeGreaterThanOrEqual(3)
  })
  test(`${scheme}: one of the two focus rings stands out on every ground`, () => {
    for (const ground of ['--paper', '--surface', '--act-wash', '--act']) {
      const best = Math.max(contrast(tokens, '--focus', ground), contrast(tokens, '--focus-ink', ground))
      expect(best).toBeGreaterThanOrEqual(3)
    }
  })
}

function tokensIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map((found) => [found[1], found[2]]),
  )
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(tokens: Record<string, string>, one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(tokens[one]), luminance(tokens[other])].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string | undefined): number {
  if (!colour) throw new Error('a token that the test names is not there')
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
