import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashesOf, releaseProblems, unlistedFiles } from '../../../scripts/release/releasedFiles'
import { anInstrumentDocument } from '../../support/builders/instrumentBuilders'
import { folderOf } from '../../support/folderOf'

const folder = join(process.cwd(), 'instruments')

test('no released instrument file was changed or is missing, and no version breaks with the one before it', () => {
  expect(releaseProblems(folder)).toEqual([])
})

test('every instrument file is on the list of released ones: `npm run release:instruments` adds a new one', () => {
  expect(unlistedFiles(folder)).toEqual([])
})

describe('a planted violation is caught', () => {
  const first = anInstrumentDocument()

  function released() {
    const copy = folderOf({})
    write(copy, '1.0.0', first)
    return { copy, list: hashesOf(copy) }
  }

  function write(into: string, version: string, document: object) {
    mkdirSync(join(into, 'small-diagnosis'), { recursive: true })
    writeFileSync(join(into, 'small-diagnosis', `${version}.json`), JSON.stringify({ ...document, version }))
  }

  test('a changed word, a missing file and a file that is not listed', () => {
    const { copy, list } = released()
    expect(releaseProblems(copy, list)).toEqual([])
    write(copy, '1.0.0', { ...first, title: { en: 'A small diagnosis' } })
    expect(releaseProblems(copy, list)).toEqual([
      'small-diagnosis/1.0.0.json is released and was changed: make a new version instead',
    ])
    rmSync(join(copy, 'small-diagnosis', '1.0.0.json'))
    expect(releaseProblems(copy, list)).toEqual(['small-diagnosis/1.0.0.json is released and is gone'])
    write(copy, '1.1.0', first)
    expect(unlistedFiles(copy, list)).toEqual(['small-diagnosis/1.1.0.json'])
  })

  test('white space is no change', () => {
    const { copy, list } = released()
    const file = join(copy, 'small-diagnosis', '1.0.0.json')
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), undefined, 4))
    expect(releaseProblems(copy, list)).toEqual([])
  })

  test('a version that changes what an item means under its old revision', () => {
    const { copy, list } = released()
    const [budget, ...others] = first.items
    write(copy, '1.1.0', { ...first, items: [{ ...budget, reverse: true }, ...others] })
    write(copy, '1.10.0', { ...first, items: others })
    expect(releaseProblems(copy, list)).toEqual([
      'small-diagnosis/1.1.0.json after small-diagnosis/1.0.0.json: meaning-changed (budget)',
      'small-diagnosis/1.10.0.json after small-diagnosis/1.1.0.json: vanished (budget)',
    ])
  })
})
