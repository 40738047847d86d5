import { useState } from 'react'
import type { Report } from '../../../reports/report'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { enReport } from '../words/enReport'
import styles from './Report.module.css'
import { saveFile } from './saveFile'

type Made = { ok: true; file: Blob; name: string } | { ok: false; problem: 'no-dates' | 'failed' }

/** The plan to edit, its dates for a calendar, and everything as a page to print. */
export function OtherFiles(of: { report: () => Promise<Report>; planId: string | undefined; here: string }) {
  const { report, planId, here } = of
  const words = useWords(enReport).others
  return (
    <Card title={words.title}>
      <ul data-bare className={styles.files}>
        {planId !== undefined && (
          <>
            <FileLine words={words.docx} make={async () => wordFile(await report())} />
            <FileLine words={words.ics} make={async () => calendarFile(await report(), planId)} />
          </>
        )}
        <li>
          <span>
            <b>{words.print.label}</b>
            <span className={styles.soft}>{words.print.text}</span>
          </span>
          <ButtonLink kind="quiet" href={`${here}/print`}>
            {words.print.action}
          </ButtonLink>
        </li>
      </ul>
    </Card>
  )
}

function FileLine({
  words,
  make,
}: {
  words: { label: string; text: string; action: string }
  make: () => Promise<Made>
}) {
  const { made, noDates, failed } = useWords(enReport).others
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const press = async () => {
    setBusy(true)
    const result = await make().catch((): Made => ({ ok: false, problem: 'failed' }))
    setBusy(false)
    if (!result.ok) return setSaid(result.problem === 'no-dates' ? noDates : failed)
    const address = saveFile(result.file, result.name)
    setSaid(made(result.name))
    // The browser has read it by then; keeping the address would keep the bytes.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }
  return (
    <li>
      <span>
        <b>{words.label}</b>
        <span className={styles.soft}>{words.text}</span>
        <span role="status">{said}</span>
      </span>
      <Button kind="quiet" busy={busy} onClick={() => void press()}>
        {words.action}
      </Button>
    </li>
  )
}

async function wordFile(report: Report): Promise<Made> {
  const [{ makePlanDocx }, { fileName }] = await Promise.all([
    import('../../../reports/docx/makePlanDocx'),
    import('../../../reports/fileName'),
  ])
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const bytes = new Uint8Array(await makePlanDocx(report))
  return { ok: true, file: new Blob([bytes], { type }), name: fileName(report, 'docx') }
}

async function calendarFile(report: Report, planId: string): Promise<Made> {
  const [{ makePlanIcs }, { fileName }] = await Promise.all([
    import('../../../reports/ics/makePlanIcs'),
    import('../../../reports/fileName'),
  ])
  const made = makePlanIcs(report, { planId })
  if (!made.ok) return made
  return {
    ok: true,
    file: new Blob([made.text], { type: 'text/calendar;charset=utf-8' }),
    name: fileName(report, 'ics'),
  }
}
