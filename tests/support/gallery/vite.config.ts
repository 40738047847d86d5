import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Every component in every state, to look at: `npx vite --config tests/support/gallery/vite.config.ts`. Never shipped. */
// biome-ignore lint/style/noDefaultExport: Vite reads nothing else
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  cacheDir: '../../../.cache/gallery',
  server: { port: 4870, fs: { allow: ['../../..'] } },
})
