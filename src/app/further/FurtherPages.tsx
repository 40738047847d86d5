import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Loading } from '../../ui/blocks/Loading'
import { appVersion } from '../builtConstants'
import { lazily } from '../lazily'
import { NotFound } from './NotFound'

/** The addresses that the first page does without, and every address that leads nowhere. */
export function FurtherPages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/check" component={CheckScreen} />
        <Route path="/receive" component={ReceiveScreen} />
        <Route path="/rate" component={RateScreen} />
        <Route path="/organisations/:id/hand-over">
          {({ id }) => <GiveOrganisationScreen key={id} organisation={id} version={appVersion} />}
        </Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

const CheckScreen = lazily(() => import('../../features/selfCheck/CheckScreen'), 'CheckScreen')
const RateScreen = lazily(() => import('../../features/sessions/rating/phone/RateScreen'), 'RateScreen')
const ReceiveScreen = lazily(() => import('../../features/handOver/receive/ReceiveScreen'), 'ReceiveScreen')
const GiveOrganisationScreen = lazily(
  () => import('../../features/handOver/give/GiveOrganisationScreen'),
  'GiveOrganisationScreen',
)
