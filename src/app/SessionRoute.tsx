import { type ReactNode, useState } from 'react'
import { languageOf } from '../core/session/sessionLanguage'
import type { Session } from '../core/session/sessionSchema'
import type { ReadySession } from '../store/readySession'
import { ReadySessionProvider } from '../store/readySession'
import { useStore } from '../store/useStore'
import { useWorkingSession } from '../store/useWorkingSession'
import { Loading } from '../ui/blocks/Loading'
import { Notice } from '../ui/blocks/Notice'
import { Button } from '../ui/controls/Button'
import { ButtonLink } from '../ui/controls/ButtonLink'
import { Unavailable, type UnavailableProps } from '../ui/layout/Unavailable'
import { InstrumentLanguage, useInstrumentLanguage } from '../ui/words/useInstrumentLanguage'
import { useWords } from '../ui/words/useWords'
import styles from './frame/Frame.module.css'
import { NotSaved } from './frame/NotSaved'
import { useShownInBar } from './frame/openOrganisation'
import { sessionEn } from './words/sessionEn'

/** Opens a session for every page under its address, and answers for all the ways in which that can fail. */
export function SessionRoute({ id, children }: { id: string; children: ReactNode }) {
  const words = useWords(sessionEn).session
  const opened = useWorkingSession(id)
  const device = useInstrumentLanguage()
  switch (opened.state) {
    case 'loading':
      return <Loading />
    case 'missing':
      return <NotOpened title={words.missing} text={words.missingText} />
    case 'unreadable':
      return <NotOpened title={words.unreadable} text={words.unreadableText} />
    case 'damaged-instrument':
      return (
        <NotOpened
          title={words.damaged}
          text={words.damagedText}
          problems={{ title: words.problems, list: opened.problems }}
        />
      )
    case 'ready':
      return (
        <ReadySessionProvider ready={opened}>
          <InstrumentLanguage value={languageOf(opened.session, opened.instrument, device)}>
            <Unremembered>
              <Banners ready={opened} />
              {children}
            </Unremembered>
          </InstrumentLanguage>
        </ReadySessionProvider>
      )
  }
}

/** Browsers write what stands in fields to the disk, in clear, for when they start again; not where autocomplete is off. */
function Unremembered({ children }: { children: ReactNode }) {
  return (
    <form className={styles.unremembered} autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}

function Banners({ ready }: { ready: ReadySession }) {
  const store = useStore()
  const words = useWords(sessionEn)
  const { session, mayWrite, takeOver } = ready
  useShownInBar(session.organisationName)
  return (
    <section className={styles.banners} aria-label={words.session.about}>
      <NotSaved ready={ready} />
      {session.madeUp && <p className={styles.madeUp}>{words.session.madeUp}</p>}
      {session.handedOver && <HandedOver session={session} handedOver={session.handedOver} />}
      {!mayWrite && !session.handedOver && store.mayWrite() && (
        <Notice tone="info" title={words.readOnly.title}>
          <p>{words.readOnly.text}</p>
          <Button kind="quiet" small onClick={() => void takeOver()}>
            {words.readOnly.takeOver}
          </Button>
        </Notice>
      )}
    </section>
  )
}

/** Somebody else goes on with it. One tap makes it one's own again. */
function HandedOver({ session, handedOver }: { session: Session; handedOver: NonNullable<Session['handedOver']> }) {
  const store = useStore()
  const words = useWords(sessionEn).handedOver
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const takeBack = async () => {
    setState('busy')
    const taken = await (await store.handOver()).takeBack([session.id])
    setState(taken.ok ? 'ready' : 'failed')
  }
  return (
    <Notice tone="info" title={words.title(handedOver.on)}>
      <p>{words.text}</p>
      <Button kind="quiet" small busy={state === 'busy'} onClick={() => void takeBack()}>
        {words.takeBack}
      </Button>{' '}
      <ButtonLink kind="quiet" small href="/receive">
        {words.receive}
      </ButtonLink>
      <p role="status">{state === 'failed' && words.failed}</p>
    </Notice>
  )
}

function NotOpened(of: Omit<UnavailableProps, 'action'>) {
  const words = useWords(sessionEn).session
  return (
    <Unavailable
      {...of}
      action={
        <>
          <ButtonLink href="/">{words.toOrganisations}</ButtonLink>
          <ButtonLink kind="quiet" href="/settings">
            {words.toSettings}
          </ButtonLink>
        </>
      }
    />
  )
}
