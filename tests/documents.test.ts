import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { en as app } from '../src/app/words/en'
import { allCommands } from '../src/cli/commands/allCommands'
import { readingAge } from '../src/core/instrument/lint/readingAge'
import { adaptingEn } from '../src/features/library/words/adaptingEn'
import { choosingEn } from '../src/features/library/words/choosingEn'
import { en as library } from '../src/features/library/words/en'
import { importEn } from '../src/features/library/words/importEn'
import { editEn } from '../src/features/organisations/words/editEn'
import { en as sessions } from '../src/features/sessions/words/en'
import { en as settings } from '../src/features/settings/words/en'
import { en as ui } from '../src/ui/words/en'

const authors = textOf('docs/instruments.md')
const onScreen = wordsIn([app, editEn, adaptingEn, choosingEn, library, importEn, sessions, settings, ui])

test('every button and title that the page for authors names is called so on the screen', () => {
  const shown = [
    ...boldIn(sectionOf(authors, 'See it in the app and on paper')).filter((bold) => !/^To /.test(bold)),
    ...boldIn(sectionOf(authors, 'Commands')),
    ...boldIn(sectionOf(authors, '5. Urgent points: `redFlags`')).filter((bold) => !bold.startsWith('`')),
  ]
  expect(shown.length).toBeGreaterThan(14)
  expect(shown.filter((words) => !onScreen.has(words))).toEqual([])
})

test('the page for authors names every command, as it is called', () => {
  expect(allCommands.filter(({ name }) => !authors.includes(`| \`soundings ${name} `))).toEqual([])
})

test('the page for authors is plain English', () => {
  expect(readingAge(proseOf(authors))).toBeLessThan(11)
})

test.each(['README.md', 'docs/architecture.md', 'docs/instruments.md', 'docs/scoring.md'])(
  'no link in %s leads nowhere',
  (file) => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(([, to = '', heading]) => !leads(file, to, heading)).map(([link]) => link)).toEqual([])
  },
)

function textOf(file: string): string {
  return readFileSync(join(process.cwd(), file), 'utf8')
}

function leads(from: string, to: string, heading: string | undefined): boolean {
  const file = to === '' ? from : join(dirname(from), to)
  if (!existsSync(join(process.cwd(), file))) return false
  return heading === undefined || headingsOf(textOf(file)).some((one) => anchorOf(one) === heading)
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
}

/** As GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

function sectionOf(text: string, heading: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
}

function boldIn(text: string): string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => bold)
}

/** Everything that a catalogue says in so many words; what is put together from parts is left out. */
function wordsIn(catalogue: unknown): Set<string> {
  if (typeof catalogue === 'string') return new Set([catalogue])
  if (typeof catalogue !== 'object' || catalogue === null) return new Set()
  return new Set(Object.values(catalogue).flatMap((part) => [...wordsIn(part)]))
}

/** Paragraphs and lists, without tables, code and what is to be typed. */
function proseOf(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, '')
    .replace(/^\|.*$/gm, '')
    .replace(/`[^`]*`/g, 'it')
    .replace(/\]\([^)]*\)/g, ']')
}
