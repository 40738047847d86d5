import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { watchInstallOffer } from '../features/settings/install/installOffer'
import { LanguageProvider } from '../ui/words/LanguageProvider'
import { App } from './App'
import { startAppUpdates } from './appUpdates'
import { keepWhatIsTyped } from './keepWhatIsTyped'
import { lazily } from './lazily'
import { loadFirstScreen } from './Routes'
import { installTrustedTypes } from './trustedTypes'

/** zod looks for `eval` unless it is told not to; the content security policy would report that as an attack. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

const InsecureAddress = lazily(() => import('./opening/InsecureAddress'), 'InsecureAddress')

installTrustedTypes()
watchInstallOffer()
if (isSafeAddress()) loadFirstScreen(location.pathname)
const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app')
createRoot(place).render(
  <LanguageProvider>
    {isSafeAddress() ? (
      <App updates={startAppUpdates({ keepWhatIsTyped, reload: () => location.reload() })} />
    ) : (
      <Suspense>
        <InsecureAddress />
      </Suspense>
    )}
  </LanguageProvider>,
)

/** Plain http elsewhere than on this machine: there is neither encryption nor a service worker. */
function isSafeAddress(): boolean {
  return window.isSecureContext && crypto.subtle !== undefined
}
