import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { builtConstants } from './scripts/build/builtConstants.ts'
import { compressedCopies } from './scripts/build/compressedCopies.ts'
import { offlineApp } from './scripts/build/offlineApp.ts'
import { shelfTitles } from './scripts/build/shelfTitles.ts'

const isStyle = (file: string) => file.endsWith('.css')

let outDir = ''
const rememberOutDir: Plugin = {
  name: 'soundings:out-dir',
  configResolved(config) {
    outDir = resolve(config.root, config.build.outDir)
  },
}

export default defineConfig({
  // The same library built for browsers of today: less to fetch, and no generators under every transaction.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  plugins: [
    rememberOutDir,
    shelfTitles(),
    react(),
    offlineApp({ killSwitch: process.env.SOUNDINGS_KILL_SWITCH === '1', outDir: () => outDir }),
    compressedCopies(),
  ],
  define: builtConstants(process.env),
  build: {
    target: 'es2023',
    // A data: address for a font or a script would be refused by the content security policy.
    assetsInlineLimit: 0,
    // Which scripts each screen needs is said by the screen itself: listed in the first script, for every screen there is,
    // it would be a part of what everybody waits for. Styles must still be there before their screen.
    modulePreload: { polyfill: false, resolveDependencies: (_screen, needed) => needed.filter(isStyle) },
  },
  // Worker scripts live in a folder of their own, because the server gives them a policy of their own.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/workers/[name]-[hash].js' } } },
})
