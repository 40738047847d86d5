import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** Lets `import('…/1.0.0.json?title')` give an instrument's title alone, so that the shelf costs bytes, not files. */
export function shelfTitles(): Plugin {
  return {
    name: 'soundings:shelf-titles',
    enforce: 'pre',
    async load(id) {
      const [path, query] = id.split('?')
      if (query !== 'title' || !path?.endsWith('.json')) return null
      this.addWatchFile(path)
      return { code: `export default ${JSON.stringify(titleIn(await readFile(path, 'utf8')))}`, moduleType: 'js' }
    },
  }
}

/** A damaged file still gets a place on the shelf: opening it says what is wrong. */
function titleIn(document: string): unknown {
  try {
    return JSON.parse(document).title ?? {}
  } catch {
    return {}
  }
}
