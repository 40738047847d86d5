import type { ShelfEntry } from '../store/store'

const titles = import.meta.glob<Record<string, string>>('/instruments/*/[0-9]*.json', {
  eager: true,
  query: '?title',
  import: 'default',
})
const documents = import.meta.glob('/instruments/*/[0-9]*.json', { import: 'default' })

/** The instruments that came with the app: titles at hand, each document in a file of its own until it is opened. */
export const shelf: ShelfEntry[] = Object.entries(documents).flatMap(([path, load]) => {
  const [, id, version] = /^\/instruments\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
  return id && version ? [{ id, version, title: titles[path] ?? {}, load }] : []
})
