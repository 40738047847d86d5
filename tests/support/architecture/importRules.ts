import { posix } from 'node:path'
import ts from 'typescript'
import { callersOfFetch, homes, mayImport } from './houseRules'
import { importsOf, isNamed, isReference, nodesOf, type Source } from './syntax'

/** Every import of a file that the table does not allow, as a sentence. */
export function forbiddenImports(source: Source): string[] {
  return importsOf(source).flatMap((name) => {
    const fault = isOurs(name) ? faultOfFolder(source.path, name) : faultOfLibrary(source.path, name)
    return fault ? [`${source.path} imports ${name}: ${fault}`] : []
  })
}

function isOurs(name: string): boolean {
  return name.startsWith('.')
}

function faultOfFolder(path: string, name: string): string | undefined {
  const target = posix.join(posix.dirname(path), name)
  const [from = '', feature] = path.split('/')
  const [to = '', otherFeature] = target.split('/')
  if (!(to in mayImport)) return 'only what stands in a folder of src may be imported'
  if (to !== from && !mayImport[from]?.includes(to)) return `${from} may not import ${to}`
  if (to === 'features' && from === 'features' && feature !== otherFeature) return 'a feature may not import another'
  return undefined
}

function faultOfLibrary(path: string, name: string): string | undefined {
  const home = homes.find((one) => one.library.test(name))
  if (!home) return 'it has no home in the table'
  return home.in.some((folder) => path.startsWith(`${folder}/`)) ? undefined : `its home is ${home.in.join(', ')}`
}

/** Every use of the network outside the folders that may. */
export function forbiddenFetches(source: Source): string[] {
  if (callersOfFetch.some((folder) => source.path.startsWith(`${folder}/`))) return []
  const names = nodesOf(source).flatMap((node) => networkName(node) ?? [])
  return names.map((name) => `${source.path} reaches the network with ${name}`)
}

const network = /^(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)$/
const theWorld = ['window', 'globalThis', 'self', 'navigator']

function networkName(node: ts.Node): string | undefined {
  if (isReference(node) && network.test(node.text)) return node.text
  const isProperty = ts.isPropertyAccessExpression(node) && network.test(node.name.text)
  return isProperty && theWorld.some((name) => isNamed(node.expression, name)) ? node.name.text : undefined
}
