import { Component, type ReactNode } from 'react'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { Button } from '../../ui/controls/Button'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'

/** Catches what no screen expected. What was saved is safe; what was typed in a session is flushed on its own. */
export class ErrorScreen extends Component<{ path: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  /** Another page is another chance. */
  override componentDidUpdate(before: { path: string }) {
    if (before.path !== this.props.path && this.state.failed) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? <Failed onAgain={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const words = useWords(en).failed
  return (
    <Page title={words.title}>
      <EmptyState
        title={words.text}
        action={
          <>
            <Button onClick={onAgain}>{words.again}</Button>
            <ButtonLink kind="quiet" href="/">
              {words.home}
            </ButtonLink>
          </>
        }
      />
    </Page>
  )
}
