import type { TestProject } from 'vitest/node'
import { ensureAppBuilds } from '../support/appBuild'
import { launchBrowser } from '../support/chromium'
import '../support/browserTest'

/** Once for all browser tests: the builds they serve, and the browser they share. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureAppBuilds()
  const browser = await launchBrowser()
  project.provide('browserAddress', browser.wsEndpoint())
  return () => browser.close()
}
