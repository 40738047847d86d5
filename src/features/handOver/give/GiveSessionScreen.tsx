import { textIn } from '../../../core/instrument/text'
import { useReadySession } from '../../../store/readySession'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { Give } from './Give'

/** One session, for somebody who goes on with it. `version` is the app's, which only the build knows. */
export function GiveSessionScreen({ version }: { version: string }) {
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  return (
    <Give
      what={{ session: session.id }}
      version={version}
      back={{ label: textIn(instrument.title, language), href: `/sessions/${session.id}` }}
    />
  )
}
