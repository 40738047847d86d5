/** The import table of docs/architecture.md, as data: which folder of src may import which other. */
export const mayImport: Record<string, string[]> = {
  core: [],
  ui: [],
  store: ['core'],
  reports: ['core'],
  sync: ['core', 'store'],
  features: ['core', 'store', 'sync', 'reports', 'ui'],
  app: ['core', 'store', 'sync', 'reports', 'ui', 'features'],
  server: ['core'],
  cli: ['core', 'reports'],
}

const screens = ['store', 'sync', 'reports', 'ui', 'features', 'app']

/** Where a library has its home; one that is not named here may stand nowhere. A folder stands for all that is in it. */
export const homes: { library: RegExp; in: string[] }[] = [
  { library: /^zod$/, in: Object.keys(mayImport) },
  { library: /^@noble\/hashes\//, in: Object.keys(mayImport) },
  { library: /^react(\/jsx-runtime)?$/, in: screens },
  { library: /^react-dom\/client$/, in: ['app'] },
  { library: /^react-dom$/, in: ['ui'] },
  { library: /^wouter/, in: ['app'] },
  { library: /^workbox-precaching\//, in: ['app/worker'] },
  { library: /^react-aria-components$/, in: ['ui'] },
  { library: /^recharts$/, in: ['ui'] },
  { library: /^@fontsource\//, in: ['ui', 'reports'] },
  { library: /^qrcode$|^zxing-wasm\//, in: ['ui/qr'] },
  { library: /^dexie$|^age-encryption$/, in: ['store'] },
  { library: /^dexie-react-hooks$/, in: ['features'] },
  { library: /^react-hook-form$/, in: ['features'] },
  { library: /^zustand$/, in: ['features'] },
  { library: /^@react-pdf\//, in: ['reports/pdf'] },
  { library: /^(docx|ics)$/, in: ['reports'] },
  { library: /^(fflate|saxes)$/, in: ['reports/xlsform/workbook'] },
  { library: /^fastify$|^@fastify\//, in: ['server'] },
  { library: /^node:/, in: ['server', 'cli'] },
  { library: /^\/instruments\//, in: ['app'] },
]

/** The only callers of the network. */
export const callersOfFetch = ['sync', 'app/worker']

/** What asks the world outside for something. Core is told instead. */
export const worldly = [
  'performance',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'console',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'navigator',
  'location',
  'window',
  'document',
  'self',
  'globalThis',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'Intl',
  'Temporal',
]
export const worldlyCalls: [string, string][] = [
  ['Date', 'now'],
  ['Math', 'random'],
]
/** Members of strings, numbers and dates that depend on the device's language or time zone. */
export const worldlyMembers =
  /^(toLocale\w*|localeCompare|getTimezoneOffset|[gs]et(Date|Day|Month|FullYear|Hours|Minutes|Seconds|Milliseconds))$/

/** Attributes that a person reads or hears. */
export const spokenAttributes =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|placeholder|title|alt)$/

export const mostLinesInFile = 300
export const mostFilesInFolder = 12
export const namelessDrawers = /^(utils?|helpers?|common|misc|types|services?|managers?)(\.|$)/
