import type { Report } from '../../../reports/report'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Progress } from '../../../ui/blocks/Progress'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { enReport } from '../words/enReport'
import styles from './Report.module.css'
import { isSlow, type PdfState, shareDone, usePdf } from './usePdf'

type PdfCardProps = { report: () => Promise<Report>; madeUp: boolean; planned: boolean; here: string }

/** What the PDF holds, and the making of it. */
export function PdfCard({ report, madeUp, planned, here }: PdfCardProps) {
  const { pdf: words, alone } = useWords(enReport)
  const { pdf, make, cancel } = usePdf(report)
  return (
    <Card title={planned ? words.title : alone.pdf}>
      <ul>
        {(planned ? words.holds : alone.holds).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className={styles.never}>{madeUp ? `${words.never} ${words.madeUp}` : words.never}</p>
      <div className={styles.doing}>
        {pdf.state === 'making' && <Making pdf={pdf} onCancel={cancel} />}
        {pdf.state === 'made' && <Made pdf={pdf} />}
        {pdf.state === 'failed' && <Instead pdf={pdf} here={here} />}
        {pdf.state === 'cancelled' && <p role="status">{words.cancelled}</p>}
        {pdf.state !== 'making' && (
          <Button kind={pdf.state === 'made' || pdf.state === 'failed' ? 'quiet' : 'main'} onClick={make}>
            {pdf.state === 'idle' ? words.make : words.again}
          </Button>
        )}
      </div>
    </Card>
  )
}

function Making({ pdf, onCancel }: { pdf: Extract<PdfState, { state: 'making' }>; onCancel: () => void }) {
  const words = useWords(enReport).pdf
  const { pages, seconds } = pdf
  const detail = pages === 0 ? words.starting : isSlow(seconds) ? words.slow(pages) : words.pages(pages)
  return <Progress label={words.making} value={shareDone(seconds)} detail={detail} onCancel={onCancel} />
}

function Made({ pdf: { address, name } }: { pdf: Extract<PdfState, { state: 'made' }> }) {
  const words = useWords(enReport).pdf
  return (
    <Notice tone="good" title={words.ready} announce>
      <p>
        {words.readyText} <bdi>{name}</bdi>
      </p>
      <p className={styles.links}>
        <ButtonLink kind="quiet" small href={address} target="_blank" rel="noreferrer">
          {words.open}
        </ButtonLink>
        <ButtonLink kind="quiet" small href={address} download={name}>
          {words.download}
        </ButtonLink>
      </p>
    </Notice>
  )
}

/** Why there is no PDF, in one sentence, and the way on. */
function Instead({ pdf, here }: { pdf: Extract<PdfState, { state: 'failed' }>; here: string }) {
  const words = useWords(enReport).instead
  const why = {
    'script-not-covered': 'characters' in pdf ? words.script([...pdf.characters].slice(0, 12).join(' ')) : '',
    'too-long': words.tooLong,
    failed: words.failed,
  }[pdf.problem]
  const because = new URLSearchParams({ because: pdf.problem })
  if ('characters' in pdf) because.set('characters', pdf.characters.slice(0, 40))
  return (
    <Notice tone="warn" title={words.title} announce>
      <p>{why}</p>
      <p>{words.text}</p>
      <ButtonLink href={`${here}/print?${because}`}>{words.action}</ButtonLink>
    </Notice>
  )
}
