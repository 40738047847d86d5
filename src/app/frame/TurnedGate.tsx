import type { ReactNode } from 'react'
import { useRoomView } from '../../features/sessions/roomView'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'

/** Turned to the group, Back, a link or a typed address leads to no page but those of the open session. */
export function TurnedGate({ path, children }: { path: string; children: ReactNode }) {
  const words = useWords(en).turned
  const turned = useRoomView((view) => view.turned)
  const session = `/sessions/${turned}`
  if (!turned || path === session || path.startsWith(`${session}/`)) return children
  return (
    <Page title={words.title}>
      <EmptyState title={words.text} action={<ButtonLink href={session}>{words.toSession}</ButtonLink>} />
    </Page>
  )
}
