import { type ComponentType, lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React can do of each thing that is measured: no store, no sealing, no offline, no looks. */
const pages: Record<string, ComponentType> = {
  '/welcome': lazily(async () => (await import('./BareWelcome')).BareWelcome),
  '/': lazily(async () => (await import('./BareList')).BareList),
  '/rate': lazily(async () => (await import('./BareRating')).BareRating),
  '/organisation': lazily(async () => (await import('./BareOrganisation')).BareOrganisation),
  '/pdf': lazily(async () => (await import('./BarePdf')).BarePdf),
}

trustOwnScripts()
const Page = pages[location.pathname]
const place = document.getElementById('bare')
if (Page && place) {
  createRoot(place).render(
    <Suspense>
      <Page />
    </Suspense>,
  )
}

function lazily(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }))
}

/** The server's policy lets a worker be named only so. */
function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown }
  }
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => address })
}
