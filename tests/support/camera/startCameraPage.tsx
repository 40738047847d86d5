import { createRoot } from 'react-dom/client'
import { startAppUpdates } from '../../../src/app/appUpdates'
import { installTrustedTypes } from '../../../src/app/trustedTypes'
import { NavigationProvider } from '../../../src/ui/layout/navigation'
import { LanguageProvider } from '../../../src/ui/words/LanguageProvider'
import { CameraPage } from './CameraPage'

installTrustedTypes()
startAppUpdates({ keepWhatIsTyped: async () => true, reload: () => location.reload() })
const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <LanguageProvider>
      <NavigationProvider value={{ go: (href) => location.assign(href), path: location.pathname }}>
        <CameraPage path={location.pathname} />
      </NavigationProvider>
    </LanguageProvider>,
  )
}
