import { useLayoutEffect } from 'react'
import { languageOfText, textIn } from '../../../../core/instrument/text'
import { languageOf } from '../../../../core/session/sessionLanguage'
import { shownIn } from '../../../../core/session/sessionProgress'
import { ReadySessionProvider, useReadySession } from '../../../../store/readySession'
import { Loading } from '../../../../ui/blocks/Loading'
import { Page } from '../../../../ui/layout/Page'
import { Unavailable } from '../../../../ui/layout/Unavailable'
import { InstrumentLanguage, useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'
import { DisplayedAreas, DisplayedQuestions } from './DisplayedLists'
import { DisplayedQuestion } from './DisplayedQuestion'
import type { Place } from './place'
import { useDisplayed } from './useDisplayed'
import { useFollowedPlace } from './useFollowedPlace'

/** The session on a screen that everybody sees: it follows the advisor, shows questions and answers, and leads nowhere. */
export function DisplayScreen({ session: id }: { session: string }) {
  const words = useWords(aidsEn).display
  const displayed = useDisplayed(id)
  const place = useFollowedPlace(id)
  const device = useInstrumentLanguage()
  useDisplayMode()
  if (displayed === 'opening') return <Loading />
  if (displayed === 'nothing') return <Unavailable title={words.nothing} text={words.nothingText} action={null} />
  const { session, instrument } = displayed
  return (
    <ReadySessionProvider ready={displayed}>
      <InstrumentLanguage value={languageOf(session, instrument, device)}>
        <AtPlace place={place} />
      </InstrumentLanguage>
    </ReadySessionProvider>
  )
}

function AtPlace({ place }: { place: Place }) {
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const domain = instrument.domains.find(({ id }) => id === place.domain)
  const item = domain && shownIn(domain.id, session, instrument).find(({ id }) => id === place.item)
  const { title } = domain ?? instrument
  const heading = item?.name ?? title
  return (
    <Page title={textIn(heading, language)} language={languageOfText(heading, language)}>
      {item && <DisplayedQuestion key={item.id} item={item} language={language} />}
      {domain && !item && <DisplayedQuestions domain={domain.id} />}
      {!domain && <DisplayedAreas />}
    </Page>
  )
}

/** The root says that this window is for everybody: the app's bar and banners go, and everything is set large. */
function useDisplayMode() {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.toggleAttribute('data-display', true)
    return () => void root.toggleAttribute('data-display', false)
  }, [])
}
