import { useWords } from '../../../ui/words/useWords'
import { giveEn } from '../words/giveEn'
import { Give } from './Give'

/** An organisation with all of its sessions, for somebody who takes over. `version` is the app's, which only the build knows. */
export function GiveOrganisationScreen({ organisation, version }: { organisation: string; version: string }) {
  const { crumb } = useWords(giveEn)
  return (
    <Give
      what={{ organisation }}
      version={version}
      back={{ label: crumb.organisation, href: `/organisations/${organisation}` }}
    />
  )
}
