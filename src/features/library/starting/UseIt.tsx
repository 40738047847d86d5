import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { startedFor } from '../../../core/session/startedFor'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { choosingEn } from '../words/choosingEn'
import { ChooseOrganisation } from './ChooseOrganisation'
import { readPath, setUpPath, startPath } from './startPath'
import { useWhoFor } from './useWhoFor'

type UseItProps = { instrument: Instrument; organisation: string | undefined }

/** The way from reading to doing: with the organisation that it is being chosen for, with another, or with a new one. */
export function UseIt({ instrument, organisation }: UseItProps) {
  const { use: words } = useWords(choosingEn)
  const whoFor = useWhoFor(instrument)
  if (startedFor(instrument) === 'advisor') return <ButtonLink href="/advisor">{words.start}</ButtonLink>
  if (!whoFor) return null
  const { organisations, newer } = whoFor
  if (newer !== undefined) {
    return (
      <ButtonLink kind="quiet" href={readPath({ ...instrument, version: newer }, organisation)}>
        {words.newer(newer)}
      </ButtonLink>
    )
  }
  const chosenFor = organisations.find(({ id }) => id === organisation)
  if (chosenFor) return <ButtonLink href={startPath(instrument, chosenFor.id)}>{words.start}</ButtonLink>
  if (organisations.length === 0) return <ButtonLink href={setUpPath(instrument)}>{words.setUpFirst}</ButtonLink>
  return <ChooseOrganisation instrument={instrument} organisations={organisations} />
}
