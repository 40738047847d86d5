import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { impurities, literalTexts } from './support/architecture/codeRules'
import { drawers, physicalDeclarations, tooFullFolders, tooLongFiles } from './support/architecture/formRules'
import { mostFilesInFolder, mostLinesInFile } from './support/architecture/houseRules'
import { forbiddenFetches, forbiddenImports } from './support/architecture/importRules'
import type { Source } from './support/architecture/syntax'

const sources = filesOf('src')
const codes = sources.filter(({ path }) => /\.tsx?$/.test(path))

test('the guards look at the whole of src', () => {
  expect(codes.length).toBeGreaterThan(50)
  expect(codes.map(({ path }) => path)).toContain('core/instrument/instrumentSchema.ts')
})

test('each folder imports only what the table of the architecture allows', () => {
  expect(codes.flatMap(forbiddenImports)).toEqual([])
})

test('only sync and the service worker reach the network', () => {
  expect(codes.flatMap(forbiddenFetches)).toEqual([])
})

test('core is told; it does not ask', () => {
  expect(codes.flatMap(impurities)).toEqual([])
})

test('every word on the screen comes from the message catalogue', () => {
  expect(codes.flatMap(literalTexts)).toEqual([])
})

test('all layout is logical, so that right-to-left works', () => {
  expect(sources.flatMap(physicalDeclarations)).toEqual([])
})

test('no file is too long, no folder too full, no drawer without a name', () => {
  const all = [...sources, ...filesOf('tests').map(({ path, text }) => ({ path: `tests/${path}`, text }))]
  expect([...tooLongFiles(all), ...tooFullFolders(all), ...drawers(all)]).toEqual([])
})

describe('a planted violation is caught', () => {
  test.each([
    ['core/scoring/x.ts', `import { store } from '../../store/store'`],
    ['core/scoring/x.ts', `import type { Store } from '../../store/store'`],
    ['core/scoring/x.ts', `export { Store } from '../../store/store'`],
    ['core/scoring/x.ts', `type S = import('../../store/store').Store`],
    ['core/scoring/x.ts', `import { useState } from 'react'`],
    ['core/scoring/x.ts', `import { ed25519 } from '@noble/curves/ed25519.js'`],
    ['core/scoring/x.ts', `import { readFileSync } from 'node:fs'`],
    ['ui/fields/X.tsx', `import type { Session } from '../../core/session/sessionSchema'`],
    ['store/x.ts', `import { Field } from '../ui/fields/Field'`],
    ['store/x.ts', `const words = await import('../features/plans/words/en')`],
    ['reports/x.ts', `import type { Store } from '../store/store'`],
    ['sync/x.ts', `import { Field } from '../ui/fields/Field'`],
    ['features/plans/X.tsx', `import { useResults } from '../results/useResults'`],
    ['features/plans/X.tsx', `const results = () => import('../results/useResults')`],
    ['features/plans/X.tsx', `import { Routes } from '../../app/Routes'`],
    ['features/plans/X.tsx', `import { z } from '../../server/environment'`],
    ['app/x.ts', `import { createServer } from '../server/createServer'`],
    ['server/x.ts', `import { openStore } from '../store/openStore'`],
    ['cli/x.ts', `import { openStore } from '../store/openStore'`],
    ['ui/x.ts', `import text from '../../README.md?raw'`],
    ['app/x.ts', `const any = (name: string) => import(name)`],
    ['features/plans/x.ts', `import Dexie from 'dexie'`],
    ['store/x.ts', `import { create } from 'zustand'`],
    ['features/plans/X.tsx', `import { useLocation } from 'wouter'`],
    ['features/plans/X.tsx', `import { LineChart } from 'recharts'`],
    ['features/plans/x.ts', `import type { Document } from '@react-pdf/renderer'`],
    ['reports/docx/x.ts', `import { Document } from '@react-pdf/renderer'`],
    ['ui/x.ts', `import { Document } from 'docx'`],
    ['features/plans/X.tsx', `import { createRoot } from 'react-dom/client'`],
    ['app/x.ts', `import Fastify from 'fastify'`],
    ['server/x.ts', `import { PrecacheController } from 'workbox-precaching/PrecacheController'`],
    ['ui/x.ts', `import { debounce } from 'lodash'`],
    ['ui/x.ts', `const lodash = require('lodash')`],
    ['features/plans/x.ts', `const all = import.meta.glob('../results/*.ts')`],
    ['core/x.ts', `const all = import.meta.glob(['../store/*.ts', '!../store/y.ts'], { eager: true })`],
    ['features/library/x.ts', `const all = import.meta.glob('/instruments/*/*.json')`],
    ['core/x.ts', `const worker = new URL('../store/x.worker.ts', import.meta.url)`],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toHaveLength(1)
  })

  test.each([
    `fetch('/x')`,
    `window.fetch('/x')`,
    `globalThis.fetch('/x')`,
    `const ask = fetch`,
    `new XMLHttpRequest()`,
  ])('reaching the network outside sync: %s', (text) => {
    expect(forbiddenFetches({ path: 'features/plans/x.ts', text }).length).toBeGreaterThan(0)
    expect(forbiddenFetches({ path: 'sync/x.ts', text })).toEqual([])
    expect(forbiddenFetches({ path: 'app/worker/x.ts', text })).toEqual([])
  })

  test.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'crypto.randomUUID()',
    'const { now } = performance',
    'console.log(1)',
    'process.env.X',
    'setTimeout(() => {}, 1)',
    'navigator.language',
    'globalThis.x',
    'localStorage.getItem("x")',
    'new Intl.NumberFormat()',
    '"a".localeCompare("b")',
    'const moment = { now: Date.now }',
    'const kept = { crypto }',
    'const { random } = Math',
    "Math['random']()",
    'const Clock = Date',
    'given.getHours()',
    'given.toLocaleDateString()',
  ])('core asking the world: %s', (text) => {
    expect(impurities({ path: 'core/x.ts', text }).length).toBeGreaterThan(0)
    expect(impurities({ path: 'store/x.ts', text })).toEqual([])
  })

  test.each([
    'new Date(given)',
    'Date.parse(given)',
    'Math.max(1, 2)',
    'given.getUTCHours()',
    '(given: Date) => given',
    'given instanceof Date',
    'of.process',
    '(document: string) => document',
    'const of = { process: 1 }',
    'type T = { location: string }',
  ])('core may say: %s', (text) => {
    expect(impurities({ path: 'core/x.ts', text })).toEqual([])
  })

  test.each([
    '<p>Saved</p>',
    "<p>{'Saved'}</p>",
    "<p>{done ? 'Saved' : words.no}</p>",
    `<p>{\`Saved \${at}\`}</p>`,
    "<p>{done && 'Saved'}</p>",
    '<button aria-label="Close" />',
    "<input placeholder={'Name'} />",
    '<img alt="A chart" />',
    `<a title={\`To \${name}\`} />`,
  ])('words outside the catalogue: %s', (text) => {
    expect(literalTexts({ path: 'features/plans/X.tsx', text })).toHaveLength(1)
  })

  test.each(['<p>{words.saved}</p>', '<p className="wide">·</p>', '<img alt="" />', "<p>{shown('x')}</p>"])(
    'no words: %s',
    (text) => {
      expect(literalTexts({ path: 'features/plans/X.tsx', text })).toEqual([])
    },
  )

  test.each(['margin-left: 1px', 'width: 4rem', 'max-height: 1px', 'left: 0', 'text-align: right', 'border-right: 0'])(
    'physical layout: %s',
    (declaration) => {
      expect(physicalDeclarations({ path: 'ui/x.css', text: `.a {\n  ${declaration};\n}` })).toHaveLength(1)
      expect(physicalDeclarations({ path: 'ui/x.css', text: `.a{color:red;${declaration}}` })).toHaveLength(1)
    },
  )

  test.each(['inline-size: 1px', '@media (max-width: 40em) { .a { margin-inline: 0 } }', '/* width: 4px */'])(
    'logical layout: %s',
    (text) => {
      expect(physicalDeclarations({ path: 'ui/x.css', text })).toEqual([])
    },
  )

  test('a file over the limit, a folder over the limit, a drawer', () => {
    const long = { path: 'core/long.ts', text: 'x\n'.repeat(mostLinesInFile + 1) }
    const many = Array.from({ length: mostFilesInFolder + 1 }, (_, i) => ({ path: `ui/many/x${i}.ts`, text: '' }))
    expect(tooLongFiles([long])).toHaveLength(1)
    expect(tooFullFolders(many)).toHaveLength(1)
    expect(
      drawers([
        { path: 'core/utils/x.ts', text: '' },
        { path: 'store/helpers.ts', text: '' },
      ]),
    ).toHaveLength(2)
  })

  test.each([
    ['core', ['document', 'process', 'fetch']],
    ['server', ['document', 'window']],
    ['app/worker', ['document', 'process']],
  ])('the compiler of src/%s knows no %j', (project, names) => {
    const complaints = compilerComplaints(project, `new Map([[1, 2]]).size; ${names.join('; ')}`)
    expect(complaints).toEqual(names.map((name) => expect.stringContaining(`'${name}'`)))
  })
})

/** What the compiler says of a file under the options of that project. */
function compilerComplaints(project: string, text: string): string[] {
  const folder = join('src', project)
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const planted = join(folder, 'planted.ts')
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (path) => (path === planted ? text : readFile(path))
  host.fileExists = (path) => path === planted || fileExists(path)
  const program = ts.createProgram([planted], { ...options, composite: false, incremental: false, noEmit: true }, host)
  const complaints = program.getSemanticDiagnostics(program.getSourceFile(planted))
  return complaints.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

function filesOf(folder: string): Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|css)$/.test(name))
  return names.map((name) => ({ path: name.split(sep).join('/'), text: readFileSync(join(folder, name), 'utf8') }))
}
