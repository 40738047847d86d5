import { createRoot } from 'react-dom/client'
import { NavigationProvider } from '../../../src/ui/layout/navigation'
import { LanguageProvider } from '../../../src/ui/words/LanguageProvider'
import { Gallery } from './Gallery'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <LanguageProvider>
      <NavigationProvider value={{ go: (href) => window.location.assign(href), path: window.location.search }}>
        <Gallery part={new URLSearchParams(window.location.search).get('part') ?? 'controls'} />
      </NavigationProvider>
    </LanguageProvider>,
  )
}
