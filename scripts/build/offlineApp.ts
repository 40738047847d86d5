import type { PluginOption } from 'vite'
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa'
import { unprecachedFiles } from './unprecachedFiles.ts'

/** Bytes. Workbox leaves out larger files silently at 2 MiB; a wasm or a font may weigh more. */
const largestFile = 20 * 1024 * 1024

/** Makes the build work offline: every file of it is precached, or the build fails. */
export function offlineApp(of: { killSwitch: boolean; outDir: () => string; largestFile?: number }): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    registerType: 'prompt',
    injectRegister: false,
    srcDir: 'src/app/worker',
    filename: 'serviceWorker.ts',
    manifest,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // Everything under assets/ carries a hash of its content in its name.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: of.largestFile ?? largestFile,
      // A kill-switch worker keeps nothing, so it has no list of files to be told.
      ...(of.killSwitch ? { injectionPoint: undefined as unknown as string } : {}),
      manifestTransforms: [
        async (entries) => {
          const missing = unprecachedFiles(
            of.outDir(),
            entries.map((entry) => entry.url),
          )
          if (missing.length > 0) throw new Error(`These files would be missing offline: ${missing.join(', ')}`)
          return { manifest: entries, warnings: [] }
        },
      ],
    },
  })
}

const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Soundings',
  short_name: 'Soundings',
  description: 'Find out together how an organisation is doing, and agree what to work on. Works with no network.',
  lang: 'en-GB',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f7f5f0',
  theme_color: '#0a5a68',
  icons: [
    { src: '/icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}
