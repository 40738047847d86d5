import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import { NavigationProvider } from '../ui/layout/navigation'
import { SkipLink } from '../ui/layout/SkipLink'
import type { AppUpdates } from './appUpdates'
import { ErrorScreen } from './frame/ErrorScreen'
import { ShellBar } from './frame/ShellBar'
import { StoreNotice } from './frame/StoreNotice'
import { TurnedGate } from './frame/TurnedGate'
import { UpdateBanner } from './frame/UpdateBanner'
import { useAskBeforeBack } from './frame/useAskBeforeBack'
import { useOwnLinks } from './frame/useOwnLinks'
import { StoreGate } from './opening/StoreGate'
import { Routes } from './Routes'

export function App({ updates }: { updates: AppUpdates }) {
  useAskBeforeBack()
  const [path, navigate] = useLocation()
  const go = useCallback((href: string, options?: { replace?: boolean }) => navigate(href, options), [navigate])
  const navigation = useMemo(() => ({ go, path }), [go, path])
  useOwnLinks(go)
  return (
    <NavigationProvider value={navigation}>
      <SkipLink />
      <StoreGate>
        <ShellBar />
        <UpdateBanner updates={updates} />
        <StoreNotice path={path} />
        <ErrorScreen path={path}>
          <TurnedGate path={path}>
            <Routes />
          </TurnedGate>
        </ErrorScreen>
      </StoreGate>
    </NavigationProvider>
  )
}
