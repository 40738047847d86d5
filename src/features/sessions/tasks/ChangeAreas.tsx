import { textIn } from '../../../core/instrument/text'
import { domainsAt } from '../../../core/session/occasion'
import { coverDomains } from '../../../core/session/sessionChanges'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { CheckboxGroup } from '../../../ui/fields/CheckboxGroup'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'

/** Which areas the session covers. Answers in an area that is left out are kept, and count again when it comes back. */
export function ChangeAreas({ onDone }: { onDone: () => void }) {
  const words = useWords(en)
  const { session, instrument, change, mayWrite } = useReadySession()
  const language = useInstrumentLanguage()
  return (
    <Card>
      <CheckboxGroup
        name="areas"
        legend={words.start.areas}
        hint={words.start.areasHint}
        options={domainsAt(instrument, session.occasion).map(({ id, title }) => ({
          value: id,
          label: textIn(title, language),
        }))}
        value={session.domains}
        onChoose={(domains) =>
          mayWrite && domains.length > 0 && change((before) => coverDomains(before, { instrument, domains }))
        }
      />
      <Button kind="quiet" onClick={onDone}>
        {words.tasks.saveAreas}
      </Button>
    </Card>
  )
}
