import { readFileSync } from 'node:fs'

const files = [
  'src/app/Routes.tsx',
  'src/app/further/FurtherPages.tsx',
  'src/app/library/LibraryPages.tsx',
  'src/app/session/SessionPages.tsx',
]

/** Every address that the app knows, as its routes write it: '/sessions/:id/results'. What only leads to further routes is none. */
function appRoutes(): string[] {
  const written = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<Route path="([^"]+)"/g)])
  return written.flatMap(([, path]) => (path && !path.endsWith('*?') ? [path] : []))
}

/** Routes that none of these addresses belongs to. An address belongs to the route that says most of it in words. */
export function routesWithout(addresses: readonly string[]): string[] {
  const routes = appRoutes()
  const inWords = (route: string) => route.split('/').filter((part) => !/^[:*]/.test(part)).length
  const byWords = routes.toSorted((a, b) => inWords(b) - inWords(a))
  const visited = addresses.map((address) =>
    byWords.find((route) => patternOf(route).test(address.replace(/\?.*/, ''))),
  )
  return routes.filter((route) => !visited.includes(route))
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/:[a-z]+/g, '[^/]+').replace('*', '.+')}$`)
}
