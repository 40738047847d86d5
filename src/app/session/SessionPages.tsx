import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
// Sets the print of this tab as soon as it is there: on whatever page it was loaded again.
import '../../features/sessions/aids/largePrint'
import { useTellPlace } from '../../features/sessions/aids/display/useTellPlace'
import { useIsPassed } from '../../features/sessions/rating/passing'
import { useReadySession } from '../../store/readySession'
import { Loading } from '../../ui/blocks/Loading'
import { appVersion } from '../builtConstants'
import { NotFound } from '../further/NotFound'
import { lazily } from '../lazily'
import { SessionRoute } from '../SessionRoute'

/** Every address of a session. It is opened once for all of them, but for the second screen, which only reads it. */
export function SessionPages({ id }: { id: string }) {
  return (
    <Switch>
      <Route path="/sessions/:id/display">{() => <DisplayScreen session={id} />}</Route>
      <Route>
        <SessionRoute id={id}>
          <Suspense fallback={<Loading />}>
            <Pages />
          </Suspense>
        </SessionRoute>
      </Route>
    </Switch>
  )
}

/** What one person says of the work is only ever filled in: no address shows its answers. */
function Pages() {
  const { session, instrument } = useReadySession()
  const planned = leadsToPlan(instrument)
  const passed = useIsPassed(session)
  useTellPlace()
  if (session.feedback) return <FeedbackForm />
  if (passed) return <PassDevice />
  return (
    <Switch>
      <Route path="/sessions/:id" component={TaskListScreen} />
      <Route path="/sessions/:id/domains/:domain">
        {({ domain }) => <DomainScreen key={domain} domain={domain} />}
      </Route>
      <Route path="/sessions/:id/domains/:domain/:item">
        {({ domain, item }) => <ItemScreen domain={domain} item={item} />}
      </Route>
      <Route path="/sessions/:id/review" component={ReviewScreen} />
      <Route path="/sessions/:id/round/:way?">{({ way }) => <RoundScreen way={way} />}</Route>
      <Route path="/sessions/:id/evidence" component={EvidenceScreen} />
      <Route path="/sessions/:id/peer-review" component={PeerReviewScreen} />
      <Route path="/sessions/:id/move" component={MoveScreen} />
      <Route path="/sessions/:id/results" component={ResultsScreen} />
      <Route path="/sessions/:id/compare/:earlier">
        {({ earlier }) => <CompareScreen key={earlier} earlier={earlier ?? ''} />}
      </Route>
      {planned && <Route path="/sessions/:id/priorities" component={PrioritiesScreen} />}
      {planned && <Route path="/sessions/:id/plan" component={PlanScreen} />}
      <Route path="/sessions/:id/report" component={ReportScreen} />
      <Route path="/sessions/:id/hand-over">{() => <GiveSessionScreen version={appVersion} />}</Route>
      <Route path="/sessions/:id/print" component={PrintReportScreen} />
      <Route component={NotFound} />
    </Switch>
  )
}

const DisplayScreen = lazily(() => import('../../features/sessions/aids/display/DisplayScreen'), 'DisplayScreen')
const FeedbackForm = lazily(() => import('../../features/sessions/feedback/FeedbackForm'), 'FeedbackForm')
const TaskListScreen = lazily(() => import('../../features/sessions/tasks/TaskListScreen'), 'TaskListScreen')
const ReviewScreen = lazily(() => import('../../features/sessions/tasks/ReviewScreen'), 'ReviewScreen')
const DomainScreen = lazily(() => import('../../features/sessions/items/DomainScreen'), 'DomainScreen')
const ItemScreen = lazily(() => import('../../features/sessions/items/ItemScreen'), 'ItemScreen')
const RoundScreen = lazily(() => import('../../features/sessions/rating/round/RoundScreen'), 'RoundScreen')
const PassDevice = lazily(() => import('../../features/sessions/rating/pass/PassDevice'), 'PassDevice')
const EvidenceScreen = lazily(() => import('../../features/sessions/evidence/EvidenceScreen'), 'EvidenceScreen')
const PeerReviewScreen = lazily(
  () => import('../../features/sessions/evidence/peer/PeerReviewScreen'),
  'PeerReviewScreen',
)
const ResultsScreen = lazily(() => import('../../features/results/ResultsScreen'), 'ResultsScreen')
const MoveScreen = lazily(() => import('../../features/sessions/versions/MoveScreen'), 'MoveScreen')
const CompareScreen = lazily(() => import('../../features/results/compare/CompareScreen'), 'CompareScreen')
const PrioritiesScreen = lazily(() => import('../../features/plans/PrioritiesScreen'), 'PrioritiesScreen')
const PlanScreen = lazily(() => import('../../features/plans/PlanScreen'), 'PlanScreen')
const ReportScreen = lazily(() => import('../../features/plans/ReportScreen'), 'ReportScreen')
const GiveSessionScreen = lazily(() => import('../../features/handOver/give/GiveSessionScreen'), 'GiveSessionScreen')
const PrintReportScreen = lazily(() => import('../../features/plans/PrintReportScreen'), 'PrintReportScreen')

/** In the order in which they are likely to be opened. */
export const likelyScreens = [
  TaskListScreen,
  DomainScreen,
  ItemScreen,
  ReviewScreen,
  ResultsScreen,
  PrioritiesScreen,
  PlanScreen,
  ReportScreen,
]
