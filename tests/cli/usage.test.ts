import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ended, project, soundings } from '../support/commandLine/soundings'

const commands = ['lint', 'score', 'diff', 'schema', 'to-xlsform', 'from-xlsform', 'pdf']

test.each([
  [[], 'Say what to do.'],
  [['scores', 'a', 'b'], 'There is no command ‘scores’.'],
  [['score', 'a'], 'Something is missing.'],
  [['score', 'a', 'b', 'c'], '‘c’ is one too many.'],
  [['score', '-', '-'], 'Standard input (-) can be read once only.'],
  [['lint', 'a', '--loud'], "Unknown option '--loud'."],
  [['lint', 'a', '--house-rules'], "Option '--house-rules <value>' argument missing"],
  [['help', 'scores'], 'There is no command ‘scores’.'],
  [['schema', 'session'], 'There is no format ‘session’'],
])(
  '%j is not understood: 2, with the reason on standard error and nothing on standard output',
  async (args, reason) => {
    const { exit, out, err } = await soundings(args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(reason)
  },
)

test('help is for the asking, of everything and of each command', async () => {
  const [all, ...each] = await Promise.all([
    soundings(['--help']),
    ...commands.map((command) => soundings([command, '--help'])),
  ])
  expect(all).toMatchObject({ exit: 0, err: '' })
  for (const command of commands) expect(all?.out).toContain(`  ${command} `)
  for (const [at, { exit, out }] of each.entries()) {
    expect(exit).toBe(0)
    expect(out).toContain(`Usage: soundings ${commands[at]} `)
    expect(out).toContain('Ends with 0')
  }
})

test('it says which version it is, by npx and by npm run too', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [own, npx, npm] = await Promise.all([
    soundings(['--version']),
    ended('npx', ['--no-install', 'soundings', '--version'], {}),
    ended('npm', ['run', '--silent', 'cli', '--', '--version'], { folder: `${project}/docs` }),
  ])
  expect([own, npx, npm].map(({ exit, out }) => ({ exit, out }))).toEqual(
    [own, npx, npm].map(() => ({ exit: 0, out: `${version}\n` })),
  )
})

test('by npm run, paths are meant from where it was called', async () => {
  const args = ['run', '--silent', 'cli', '--', 'lint', 'quick-check/1.0.0.json']
  const { exit, out } = await ended('npm', args, { folder: `${project}/instruments` })
  expect({ exit, out }).toEqual({ exit: 0, out: 'quick-check/1.0.0.json: nothing to mend\n' })
})
