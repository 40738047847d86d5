import { useState } from 'react'
import { Card } from '../../../src/ui/blocks/Card'
import { EmptyState } from '../../../src/ui/blocks/EmptyState'
import { Loading } from '../../../src/ui/blocks/Loading'
import { Notice } from '../../../src/ui/blocks/Notice'
import { Progress } from '../../../src/ui/blocks/Progress'
import { Tag } from '../../../src/ui/blocks/Tag'
import { Button } from '../../../src/ui/controls/Button'
import { ButtonLink } from '../../../src/ui/controls/ButtonLink'
import { Chip } from '../../../src/ui/controls/Chip'
import { ChipGroup } from '../../../src/ui/controls/ChipGroup'
import { Dialog } from '../../../src/ui/controls/Dialog'
import { Disclosure } from '../../../src/ui/controls/Disclosure'
import { PrintButton } from '../../../src/ui/controls/PrintButton'
import { Foot } from '../../../src/ui/layout/Foot'
import { Page } from '../../../src/ui/layout/Page'
import { StateMark } from '../../../src/ui/layout/StateMark'
import { useWords } from '../../../src/ui/words/useWords'
import { words as english } from './words.en'

export function ControlsPart() {
  const words = useWords(english)
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(0)
  return (
    <Page
      title={words.longOrganisation}
      crumbs={words.crumbs.map((label, index) => ({ label, href: `/${index}` }))}
      lead={<p>{words.lead}</p>}
      aside={
        <>
          <Card title={words.item.helpTitle}>
            <p>{words.item.help}</p>
          </Card>
          <Card title={words.item.whyTitle} tone="flag" beside={<Tag tone="warn">{words.status[1]}</Tag>}>
            <p>{words.item.why}</p>
          </Card>
        </>
      }
    >
      {(['flag', 'warn', 'info', 'good'] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={words.urgentTitle} titleLevel={2}>
          <p>{words.urgent}</p>
        </Notice>
      ))}
      <Card title={words.item.evidence} beside={<Tag tone="flag">{words.status[1]}</Tag>}>
        <p>
          <Tag>{words.status[0]}</Tag> <Tag tone="quiet">{words.status[3]}</Tag> <Tag tone="now">{words.status[2]}</Tag>{' '}
          <Tag tone="warn">{words.status[1]}</Tag> <Tag tone="flag">{words.urgentTitle}</Tag>{' '}
          <Tag tone="good">{words.status[0]}</Tag>
        </p>
        <p>
          <Button onClick={() => setOpen(true)}>{words.next}</Button> <Button kind="quiet">{words.back}</Button>{' '}
          <Button kind="danger">{words.remove}</Button> <Button kind="plain">{words.keep}</Button>{' '}
          <Button busy>{words.makePdf}</Button> <Button disabled>{words.next}</Button>{' '}
          <ButtonLink href="/plan">{words.next}</ButtonLink> <PrintButton small />
        </p>
        <ChipGroup label={words.item.evidence} hint={words.item.notesHint}>
          {words.item.evidenceChips.map((label, index) => (
            <Chip key={label} pressed={chosen === index} onPress={() => setChosen(index)} disabled={index === 3}>
              {label}
            </Chip>
          ))}
        </ChipGroup>
        <Disclosure summary={words.item.whyTitle}>
          <p>{words.item.why}</p>
        </Disclosure>
        <Disclosure summary={words.item.helpTitle} open>
          <p>{words.item.help}</p>
        </Disclosure>
      </Card>
      <Card title={words.makePdf}>
        <Progress label={words.makePdf} value={0.4} detail={words.where} onCancel={() => setOpen(false)} />
        <Progress label={words.makePdf} />
        <Loading />
        <p>
          {(['saved', 'saving', 'waiting', 'sending', 'sent', 'attention'] as const).map((state) => (
            <StateMark key={state} state={state} onPress={() => setOpen(true)}>
              {words.saved}
            </StateMark>
          ))}
        </p>
      </Card>
      <Card>
        <EmptyState title={words.dialogTitle} text={words.lead} action={<Button>{words.next}</Button>} />
      </Card>
      <Dialog
        open={open}
        title={words.dialogTitle}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {words.keep}
            </Button>
            <Button kind="danger">{words.remove}</Button>
          </>
        }
      >
        <p>{words.dialogText}</p>
      </Dialog>
      <Foot back={<Button kind="quiet">{words.back}</Button>} main={<Button>{words.makePdf}</Button>} />
    </Page>
  )
}
