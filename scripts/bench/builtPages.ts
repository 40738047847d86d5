import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const pages = 'scripts/bench/pages'
const folder = '.cache/bench/pages'

/** The bare pages and the page that fills a device, built as the app is built; gives their folder. */
export async function builtPages(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    plugins: [react()],
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [resolve(pages, 'index.html'), resolve(pages, 'fill.html')] },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/workers/[name]-[hash].js' } } },
  })
  return folder
}
