import { mergeConfig } from 'vite'
import appConfig from '../../../vite.config.ts'

/** The app's own build with the camera page in the app's place. Only tests and the bench build it like this. */
// biome-ignore lint/style/noDefaultExport: Vite reads nothing else
export default mergeConfig(appConfig, {
  plugins: [
    {
      name: 'soundings:camera-page',
      transformIndexHtml: {
        order: 'pre',
        handler(page: string) {
          if (!page.includes('/src/app/main.tsx')) throw new Error('The app starts elsewhere now')
          return page.replace('/src/app/main.tsx', '/tests/support/camera/startCameraPage.tsx')
        },
      },
    },
  ],
})
