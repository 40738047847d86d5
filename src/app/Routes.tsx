import { Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { useStore } from '../store/useStore'
import { Loading } from '../ui/blocks/Loading'
import { appVersion } from './builtConstants'
import { lazily } from './lazily'
import { openInstrumentsInUse, prepareNext } from './prepareNext'

/** Every address of the app. Screens load when they are first opened; all of them are on the device already. */
export function Routes() {
  const store = useStore()
  useEffect(() => {
    void prepareNext([...likelyNext.map(({ load }) => load), likelyInSession, () => openInstrumentsInUse(store)])
  }, [store])
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={OrganisationsScreen} />
        <Route path="/welcome" component={WelcomeScreen} />
        <Route path="/organisations/new">{() => <EditOrganisationScreen />}</Route>
        <Route path="/organisations/:id">{({ id }) => <OrganisationScreen organisation={id} />}</Route>
        <Route path="/organisations/:id/edit">{({ id }) => <EditOrganisationScreen organisation={id} />}</Route>
        <Route path="/organisations/:id/sessions/new">{({ id }) => <StartSessionScreen organisation={id} />}</Route>
        <Route path="/organisations/:id/feedback">{({ id }) => <AskForFeedbackScreen organisation={id} />}</Route>
        <Route path="/advisor" component={AdvisorScreen} />
        <Route path="/sessions/:id/*?">{({ id }) => <SessionPages key={id} id={id} />}</Route>
        <Route path="/library/*?" component={LibraryPages} />
        <Route path="/settings">{() => <SettingsScreen version={appVersion} />}</Route>
        <Route component={FurtherPages} />
      </Switch>
    </Suspense>
  )
}

const OrganisationsScreen = lazily(() => import('../features/organisations/OrganisationsScreen'), 'OrganisationsScreen')
const WelcomeScreen = lazily(() => import('../features/organisations/WelcomeScreen'), 'WelcomeScreen')
const OrganisationScreen = lazily(() => import('../features/organisations/OrganisationScreen'), 'OrganisationScreen')
const EditOrganisationScreen = lazily(
  () => import('../features/organisations/EditOrganisationScreen'),
  'EditOrganisationScreen',
)
const SessionPages = lazily(() => import('./session/SessionPages'), 'SessionPages')
const AskForFeedbackScreen = lazily(
  () => import('../features/sessions/feedback/AskForFeedbackScreen'),
  'AskForFeedbackScreen',
)
const AdvisorScreen = lazily(() => import('../features/advisor/AdvisorScreen'), 'AdvisorScreen')
const StartSessionScreen = lazily(() => import('../features/sessions/start/StartSessionScreen'), 'StartSessionScreen')
const LibraryPages = lazily(() => import('./library/LibraryPages'), 'LibraryPages')
const FurtherPages = lazily(() => import('./further/FurtherPages'), 'FurtherPages')
const SettingsScreen = lazily(() => import('../features/settings/SettingsScreen'), 'SettingsScreen')

/** In the order in which they are likely to be opened: all can be there before anybody asks. */
const likelyNext = [OrganisationsScreen, SessionPages, StartSessionScreen]

/** The screens of a session, which the first page does without. */
async function likelyInSession() {
  const { likelyScreens } = await import('./session/SessionPages')
  return prepareNext(likelyScreens.map(({ load }) => load))
}

/** Asks for what this address shows first, while the device's memory is still being opened. */
export function loadFirstScreen(path: string): void {
  const first = path === '/' ? OrganisationsScreen : path === '/welcome' ? WelcomeScreen : undefined
  const screen = path.startsWith('/sessions/') ? SessionPages : first
  // What fails here fails again where it is shown, and is told there.
  screen?.load().catch(() => undefined)
}
