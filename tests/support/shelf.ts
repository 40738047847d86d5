import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShelfEntry } from '../../src/store/store'

/** The shelf as the app fills it, read from disk. */
export function theShelf(): ShelfEntry[] {
  const folder = join(process.cwd(), 'instruments')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: id }) =>
      readdirSync(join(folder, id))
        .filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file))
        .map((file) => {
          const document: unknown = JSON.parse(readFileSync(join(folder, id, file), 'utf8'))
          const { title } = document as { title: Record<string, string> }
          return { id, version: file.replace('.json', ''), title, load: async () => document }
        }),
    )
}
