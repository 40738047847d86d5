import { mergeConfig } from 'vite'
import appConfig from '../../../vite.config.ts'
import { smallCheck } from './smallCheck.ts'

const version = process.env.SOUNDINGS_TEST_SHELF === '1.1.0' ? '1.1.0' : '1.0.0'

/** The app with one more instrument, in one version: the other one is not on this shelf. Only tests are built like this. */
// biome-ignore lint/style/noDefaultExport: Vite reads nothing else
export default mergeConfig(appConfig, {
  plugins: [
    {
      name: 'soundings:other-shelf',
      enforce: 'pre',
      transform(code: string, id: string) {
        if (!id.endsWith('src/app/shippedInstruments.ts')) return undefined
        if (!code.includes('export const shelf')) throw new Error('The shelf is filled elsewhere now')
        return `${code.replace('export const shelf', 'const shipped')}\n${oneMore}`
      },
    },
  ],
})

const document = smallCheck(version)
const oneMore = `
const document = ${JSON.stringify(document)}
export const shelf = [...shipped, { id: document.id, version: document.version, title: document.title, load: async () => document }]
`
