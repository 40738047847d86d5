import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashesOf, readReleased, releasedList, releaseProblems, unlistedFiles } from './releasedFiles'

/** Adds new instrument files to the list of released ones. A released file is never changed: then nothing is written. */
const folder = 'instruments'
const problems = releaseProblems(folder)
const added = unlistedFiles(folder)

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else if (added.length === 0) console.log('Nothing to release.')
else {
  const hashes = hashesOf(folder)
  const released = { ...readReleased(folder), ...Object.fromEntries(added.map((file) => [file, hashes[file]])) }
  const inOrder = Object.fromEntries(Object.entries(released).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(folder, releasedList), `${JSON.stringify(inOrder, undefined, 2)}\n`)
  for (const file of added) console.log(`Released ${file}`)
}
