import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { builtConstants } from './scripts/build/builtConstants.ts'
import { shelfTitles } from './scripts/build/shelfTitles.ts'

export default defineConfig({
  plugins: [shelfTitles(), react()],
  define: builtConstants(process.env),
  test: {
    // Milliseconds. Nothing is timed: a slow machine is no fault of the product.
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
      },
      // A vm per file makes its page in a fifth of the time that a process per file takes.
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'jsdom',
          pool: 'vmThreads',
          include: ['tests/**/*.test.tsx'],
          // Dexie looks for IndexedDB once, when it is first imported: by a screen, perhaps.
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
