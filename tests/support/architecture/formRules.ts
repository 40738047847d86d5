import { posix } from 'node:path'
import { mostFilesInFolder, mostLinesInFile, namelessDrawers } from './houseRules'
import type { Source } from './syntax'

const side = '(?:left|right|top|bottom)'
const physical = new RegExp(
  [
    `(?:^|[{;\\s])(?:(?:scroll-)?(?:margin|padding)-${side}|border-${side}[a-z-]*|border-(?:top|bottom)-(?:left|right)-radius)\\s*:`,
    `(?:^|[{;\\s])(?:${side}|(?:min-|max-)?(?:width|height))\\s*:`,
    `(?:^|[{;\\s])(?:text-align|float|clear)\\s*:\\s*(?:left|right)`,
  ].join('|'),
)

/** Declarations that would stay on the left where a script runs from the right. A media query may ask for a width. */
export function physicalDeclarations(source: Source): string[] {
  if (!source.path.endsWith('.css')) return []
  const withoutComments = source.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(media|container)[^{]*\{/g, '{')
  const lines = withoutComments.split('\n')
  return lines.filter((line) => physical.test(line)).map((line) => `${source.path}: ${line.trim()}`)
}

export function tooLongFiles(sources: Source[]): string[] {
  const code = sources.filter(isCode).map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  return code.filter(({ lines }) => lines > mostLinesInFile).map(({ path, lines }) => `${path} has ${lines} lines`)
}

export function tooFullFolders(sources: Source[]): string[] {
  const files = new Map<string, number>()
  for (const { path } of sources.filter(isCode))
    files.set(posix.dirname(path), (files.get(posix.dirname(path)) ?? 0) + 1)
  const full = [...files].filter(([, count]) => count > mostFilesInFolder)
  return full.map(([folder, count]) => `${folder} holds ${count} files`)
}

/** Files and folders that say where they stand, not what they hold. */
export function drawers(sources: Source[]): string[] {
  return sources.map(({ path }) => path).filter((path) => path.split('/').some((part) => namelessDrawers.test(part)))
}

function isCode({ path }: Source): boolean {
  return /\.tsx?$/.test(path)
}
