import { Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { useStore } from '../store/useStore'
import { Loading } from '../ui/blocks/Loading'
import { appVersion } from './builtConstants'
import { lazily } from './lazily'
import { NotFound } from './NotFound'
import { openInstrumentsInUse, prepareNext } from './prepareNext'

/** Every address of the app. Screens load when they are first opened; all of them are on the device already. */
export function Routes() {
  const store = useStore()
  useEffect(() => {
    void prepareNext([...likelyNext.map(({ load }) => load), () => openInstrumentsInUse(store)])
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
        <Route path="/sessions/:id/*?">
          {({ id }) => (
            <SessionRoute key={id} id={id}>
              <SessionPages />
            </SessionRoute>
          )}
        </Route>
        <Route path="/library" component={LibraryScreen} />
        <Route path="/library/:id/:version">
          {({ id, version }) => <InstrumentScreen id={id} version={version} />}
        </Route>
        <Route path="/library/:id/:version/print">
          {({ id, version }) => <PrintInstrumentScreen id={id} version={version} />}
        </Route>
        <Route path="/settings">{() => <SettingsScreen version={appVersion} />}</Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

function SessionPages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/sessions/:id" component={TaskListScreen} />
        <Route path="/sessions/:id/domains/:domain">
          {({ domain }) => <DomainScreen key={domain} domain={domain} />}
        </Route>
        <Route path="/sessions/:id/domains/:domain/:item">
          {({ domain, item }) => <ItemScreen domain={domain} item={item} />}
        </Route>
        <Route path="/sessions/:id/review" component={ReviewScreen} />
        <Route path="/sessions/:id/results" component={ResultsScreen} />
        <Route path="/sessions/:id/priorities" component={PrioritiesScreen} />
        <Route path="/sessions/:id/plan" component={PlanScreen} />
        <Route path="/sessions/:id/report" component={ReportScreen} />
        <Route path="/sessions/:id/print" component={PrintReportScreen} />
        <Route component={NotFound} />
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
const SessionRoute = lazily(() => import('./SessionRoute'), 'SessionRoute')
const StartSessionScreen = lazily(() => import('../features/sessions/start/StartSessionScreen'), 'StartSessionScreen')
const TaskListScreen = lazily(() => import('../features/sessions/tasks/TaskListScreen'), 'TaskListScreen')
const ReviewScreen = lazily(() => import('../features/sessions/tasks/ReviewScreen'), 'ReviewScreen')
const DomainScreen = lazily(() => import('../features/sessions/items/DomainScreen'), 'DomainScreen')
const ItemScreen = lazily(() => import('../features/sessions/items/ItemScreen'), 'ItemScreen')
const ResultsScreen = lazily(() => import('../features/results/ResultsScreen'), 'ResultsScreen')
const PrioritiesScreen = lazily(() => import('../features/plans/PrioritiesScreen'), 'PrioritiesScreen')
const PlanScreen = lazily(() => import('../features/plans/PlanScreen'), 'PlanScreen')
const ReportScreen = lazily(() => import('../features/plans/ReportScreen'), 'ReportScreen')
const PrintReportScreen = lazily(() => import('../features/plans/PrintReportScreen'), 'PrintReportScreen')
const LibraryScreen = lazily(() => import('../features/library/LibraryScreen'), 'LibraryScreen')
const InstrumentScreen = lazily(() => import('../features/library/InstrumentScreen'), 'InstrumentScreen')
const PrintInstrumentScreen = lazily(() => import('../features/library/PrintInstrumentScreen'), 'PrintInstrumentScreen')
const SettingsScreen = lazily(() => import('../features/settings/SettingsScreen'), 'SettingsScreen')

/** In the order in which they are likely to be opened: all can be there before anybody asks. */
const likelyNext = [
  OrganisationScreen,
  SessionRoute,
  TaskListScreen,
  DomainScreen,
  ItemScreen,
  StartSessionScreen,
  ReviewScreen,
  ResultsScreen,
  PrioritiesScreen,
  PlanScreen,
  ReportScreen,
]

/** Asks for what this address shows first, while the device's memory is still being opened. */
export function loadFirstScreen(path: string): void {
  const first = path === '/' ? OrganisationsScreen : path === '/welcome' ? WelcomeScreen : undefined
  const screen = path.startsWith('/sessions/') ? SessionRoute : first
  // What fails here fails again where it is shown, and is told there.
  screen?.load().catch(() => undefined)
}
