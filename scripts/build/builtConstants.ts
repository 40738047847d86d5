import { readFileSync } from 'node:fs'

/** What the code is told about its own build: its version label, and whether it is the kill switch. */
export function builtConstants(env: Record<string, string | undefined>): Record<string, string> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const label = env.SOUNDINGS_BUILD ? `${version}+${env.SOUNDINGS_BUILD}` : version
  return {
    SOUNDINGS_VERSION: JSON.stringify(label),
    SOUNDINGS_KILL_SWITCH: JSON.stringify(env.SOUNDINGS_KILL_SWITCH === '1'),
  }
}
