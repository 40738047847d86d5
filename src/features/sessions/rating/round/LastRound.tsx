import { textIn } from '../../../../core/instrument/text'
import { useReadySession } from '../../../../store/readySession'
import { Card } from '../../../../ui/blocks/Card'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { domainPath } from '../../sessionPath'
import { ratingEn } from '../../words/ratingEn'

/** What is left of the round that ended last, and the ways to where it shows. */
export function LastRound({ tooFew }: { tooFew: boolean }) {
  const words = useWords(ratingEn).last
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const last = session.rounds?.at(-1)
  if (tooFew || !last) {
    return (
      <Card title={words.title}>
        <p role="status">{words.tooFew}</p>
      </Card>
    )
  }
  const shown = Object.keys(last.items).length
  return (
    <Card title={words.title}>
      <p>{words.text(last.raters)}</p>
      <p role="status">{shown > 0 ? words.questions(shown) : words.none}</p>
      <ul>
        {instrument.domains
          .filter(({ id }) => last.domains.includes(id))
          .map(({ id, title }) => (
            <li key={id}>
              <a href={domainPath(session, id)}>{textIn(title, language)}</a>
            </li>
          ))}
      </ul>
    </Card>
  )
}
