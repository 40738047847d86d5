import { type ReactNode, useState } from 'react'
import type { HandOverRole } from '../../../core/handOver/handOverFile'
import type { GiveWhat } from '../../../store/store'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Loading } from '../../../ui/blocks/Loading'
import { Notice } from '../../../ui/blocks/Notice'
import { Progress } from '../../../ui/blocks/Progress'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { ErrorSummary, type FieldProblem } from '../../../ui/fields/ErrorSummary'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { makePassphrase, passphraseFault } from '../passphrase/makePassphrase'
import { giveEn } from '../words/giveEn'
import { MadeFile } from './MadeFile'
import { MarkHandedOver } from './MarkHandedOver'
import { PassphraseCard } from './PassphraseCard'
import { type Offered, useGiving, useOffer } from './useGiving'
import { WhatGoes } from './WhatGoes'
import { WhoGives } from './WhoGives'

type GiveProps = { what: GiveWhat; version: string; back: { label: string; href: string } }
type Going = Extract<Offered, { ok: true }>

/** What goes along, who gives it, the passphrase, and the file. */
export function Give({ what, version, back }: GiveProps) {
  const words = useWords(giveEn)
  const offer = useOffer(what)
  if (!offer) return <Loading />
  const inPage = (content: ReactNode) => (
    <Page title={words.title} crumbs={[back]} lead={<p>{words.lead}</p>}>
      {content}
    </Page>
  )
  if (offer.ok) return inPage(<GiveSteps what={what} version={version} offer={offer} />)
  return inPage(
    <EmptyState
      title={words.nothing.title}
      text={offer.problem === 'nothing' ? words.nothing.text : words.nothing.unreadable}
      action={<ButtonLink href="/">{words.nothing.home}</ButtonLink>}
    />,
  )
}

function GiveSteps({ what, version, offer }: { what: GiveWhat; version: string; offer: Going }) {
  const words = useWords(giveEn)
  const { giving, make } = useGiving(what, version)
  const [privateNotes, setPrivateNotes] = useState(false)
  const [from, setFrom] = useState<HandOverRole>()
  const [made, setMade] = useState(() => makePassphrase((numbers) => crypto.getRandomValues(numbers)))
  const [own, setOwn] = useState('')
  const [attempt, setAttempt] = useState(0)
  const fault = own === '' ? undefined : passphraseFault(own)
  const problems: FieldProblem[] = [
    ...(from ? [] : [{ id: 'who', message: words.who.missing }]),
    ...(fault ? [{ id: 'own', message: words.lock.faults[fault] }] : []),
  ]
  const shown = attempt > 0 ? problems : []
  const messageFor = (id: string) => shown.find((problem) => problem.id === id)?.message
  const press = () => {
    setAttempt(attempt + 1)
    if (from && problems.length === 0)
      void make({ from, privateNotes, passphrase: own === '' ? made : own.normalize('NFC').trim() })
  }
  if (giving.state === 'made') {
    return (
      <div className={styles.stack}>
        <MadeFile file={giving.file} passphrase={giving.passphrase} />
        <MarkHandedOver sessions={offer.sessions.map(({ session }) => session.id)} />
      </div>
    )
  }
  return (
    <div className={styles.stack}>
      <ErrorSummary problems={shown} attempt={attempt} />
      <WhatGoes offer={offer} privateNotes={privateNotes} onPrivateNotes={setPrivateNotes} />
      <WhoGives from={from} error={messageFor('who')} onChoose={setFrom} />
      <PassphraseCard
        made={made}
        own={own}
        error={messageFor('own')}
        onAnother={() => setMade(makePassphrase((numbers) => crypto.getRandomValues(numbers)))}
        onOwn={setOwn}
      />
      {giving.state === 'making' && <Progress label={words.making} />}
      {giving.state === 'failed' && (
        <Notice tone="flag" title={words.failed} announce>
          <p>{words.problems[giving.problem]}</p>
        </Notice>
      )}
      <div>
        <Button busy={giving.state === 'making'} onClick={press}>
          {words.make}
        </Button>
      </div>
    </div>
  )
}
