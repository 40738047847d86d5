import { cpus, loadavg } from 'node:os'
import { appBuild, ensureAppBuilds } from '../../tests/support/appBuild'
import { builtPages } from './builtPages'
import { type Devices, startDevices } from './devices'
import type { Figure } from './figure'
import { firstScripts } from './figures/firstScripts'
import { inNode } from './figures/inNode'
import { longList } from './figures/longList'
import { makingPdf } from './figures/makingPdf'
import { openTaskList } from './figures/openTaskList'
import { readingCodes } from './figures/readingCodes'
import { tapToSaved } from './figures/tapToSaved'

const steps: ((on: Devices) => Promise<Figure[]>)[] = [
  firstScripts,
  tapToSaved,
  openTaskList,
  longList,
  makingPdf,
  readingCodes,
  inNode,
]

/** Prints every figure as JSON. A bound that is not met is told, not enforced: machines differ. */
const devices = await startDevices({ app: appFolder(), pages: await builtPages() })
const figures: Figure[] = []
for (const step of chosen()) {
  console.error(`Measuring: ${step.name}`)
  figures.push(...(await step(devices)))
}
const machine = {
  cores: cpus().length,
  node: process.versions.node,
  chromium: devices.browser.version(),
  // More than there are cores means that others were using the machine: then trust the ratios only.
  load: loadavg()[0],
}
await devices.close()
console.log(JSON.stringify({ machine, figures }, undefined, 2))

/** `SOUNDINGS_APP` names another build, to set beside this one. */
function appFolder(): string {
  if (process.env.SOUNDINGS_APP) return process.env.SOUNDINGS_APP
  ensureAppBuilds(['A'])
  return appBuild('A')
}

/** Those named on the command line, or all of them. */
function chosen() {
  const names = process.argv.slice(2)
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}
