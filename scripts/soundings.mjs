#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './installed.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
// `npm run` goes to the project's folder; paths are meant from where it was called.
const folder = (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) || process.cwd()

process.chdir(project)
// Standard output is for what a command answers, and nothing else; 70 is no fault in anybody's file.
ensureInstalled({ tellOn: 2, exit: 70 })
process.chdir(folder)

const { register } = await import('tsx/esm/api')
// The settings of the screens, because the PDF is made of JSX; without them tsx would take those of the folder it is called in.
register({ tsconfig: `${project}/src/tsconfig.json` })
await import('../src/cli/main.ts')
