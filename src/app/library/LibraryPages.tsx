import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Loading } from '../../ui/blocks/Loading'
import { NotFound } from '../further/NotFound'
import { lazily } from '../lazily'

/** Every address of the library. */
export function LibraryPages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/library" component={LibraryScreen} />
        <Route path="/library/choose" component={ChooseScreen} />
        <Route path="/library/choose/answer" component={RecommendationScreen} />
        <Route path="/library/import" component={ImportScreen} />
        <Route path="/library/adapt/:id/*?">{({ id }) => <AdaptingPages key={id} id={id} />}</Route>
        <Route path="/library/:id/:version">
          {({ id, version }) => <InstrumentScreen id={id} version={version} />}
        </Route>
        <Route path="/library/:id/:version/print">
          {({ id, version }) => <PrintInstrumentScreen id={id} version={version} />}
        </Route>
        <Route path="/library/:id/:version/adapt">
          {({ id, version }) => <StartAdaptationScreen id={id} version={version} />}
        </Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

/** The pages of an instrument of one's own, which is opened once for all of them. */
function AdaptingPages({ id }: { id: string }) {
  return (
    <OpenInstrument id={id}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/library/adapt/:id" component={OwnInstrumentScreen} />
          <Route path="/library/adapt/:id/about" component={AboutOwnScreen} />
          <Route path="/library/adapt/:id/areas/:domain/new">
            {({ domain }) => <AddItemScreen key={domain} domain={domain} />}
          </Route>
          <Route path="/library/adapt/:id/items/:item">{({ item }) => <EditItemScreen key={item} item={item} />}</Route>
          <Route path="/library/adapt/:id/translate/:language">
            {({ language }) => <TranslateScreen language={language} />}
          </Route>
          <Route path="/library/adapt/:id/translate/:language/*">
            {({ language, '*': part }) => (
              <TranslatePartScreen key={`${language} ${part}`} language={language} part={part} />
            )}
          </Route>
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </OpenInstrument>
  )
}

const LibraryScreen = lazily(() => import('../../features/library/LibraryScreen'), 'LibraryScreen')
const ChooseScreen = lazily(() => import('../../features/library/choosing/ChooseScreen'), 'ChooseScreen')
const RecommendationScreen = lazily(
  () => import('../../features/library/choosing/RecommendationScreen'),
  'RecommendationScreen',
)
const InstrumentScreen = lazily(() => import('../../features/library/InstrumentScreen'), 'InstrumentScreen')
const PrintInstrumentScreen = lazily(
  () => import('../../features/library/PrintInstrumentScreen'),
  'PrintInstrumentScreen',
)
const ImportScreen = lazily(() => import('../../features/library/adapting/files/ImportScreen'), 'ImportScreen')
const StartAdaptationScreen = lazily(
  () => import('../../features/library/adapting/start/StartAdaptationScreen'),
  'StartAdaptationScreen',
)
const OpenInstrument = lazily(() => import('../../features/library/adapting/OpenInstrument'), 'OpenInstrument')
const OwnInstrumentScreen = lazily(
  () => import('../../features/library/adapting/OwnInstrumentScreen'),
  'OwnInstrumentScreen',
)
const AboutOwnScreen = lazily(() => import('../../features/library/adapting/AboutOwnScreen'), 'AboutOwnScreen')
const AddItemScreen = lazily(() => import('../../features/library/adapting/item/AddItemScreen'), 'AddItemScreen')
const EditItemScreen = lazily(() => import('../../features/library/adapting/item/EditItemScreen'), 'EditItemScreen')
const TranslateScreen = lazily(
  () => import('../../features/library/adapting/translating/TranslateScreen'),
  'TranslateScreen',
)
const TranslatePartScreen = lazily(
  () => import('../../features/library/adapting/translating/TranslatePartScreen'),
  'TranslatePartScreen',
)
