import { useEffect, useState } from 'react'
import { packFileText } from '../../../../core/session/rating/devices/packFile'
import { packFor, packToText } from '../../../../core/session/rating/pack'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import { useStore } from '../../../../store/useStore'
import { Card } from '../../../../ui/blocks/Card'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { saveToFile } from '../../../../ui/files/saveToFile'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { QrCode } from '../../../../ui/qr/QrCode'
import { useWords } from '../../../../ui/words/useWords'
import { ratingEn } from '../../words/ratingEn'
import styles from '../rating.module.css'
import { canShare, shareFile } from '../shareFile'

/** The pack for other devices: as a code that a phone's own camera opens, and as a file that brings the questions too. */
export function PhonesScreen({ round }: { round: PrivateRound }) {
  const words = useWords(ratingEn).phones
  const { session, instrument } = useReadySession()
  const pack = packFor(round, session, instrument)
  const here = `/sessions/${session.id}/round`
  return (
    <Page title={words.title} lead={<p>{words.without}</p>} aside={<PackFile pack={pack} />}>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.code}>
        <QrCode label={words.code} content={`${location.origin}/rate#${packToText(pack)}`} />
      </div>
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {words.back}
          </ButtonLink>
        }
        main={<ButtonLink href={`${here}/take`}>{words.take}</ButtonLink>}
      />
    </Page>
  )
}

function PackFile({ pack }: { pack: ReturnType<typeof packFor> }) {
  const words = useWords(ratingEn).phones
  const document = useDocument(pack.instrument.contentHash)
  if (document === 'missing') return <Card title={words.alsoFile}>{<p>{words.missing}</p>}</Card>
  if (document === 'opening') return null
  const text = packFileText(pack, document)
  // Browsers share plain text, and refuse JSON under its own name.
  const shared = new File([text], `${words.fileName}.txt`, { type: 'text/plain' })
  const save = () => saveToFile({ name: `${words.fileName}.json`, content: new Blob([text]) })
  return (
    <Card title={words.alsoFile}>
      <p>{words.fileText}</p>
      <div className={styles.buttons}>
        <Button kind="quiet" onClick={save}>
          {words.save}
        </Button>
        {canShare(shared) && (
          <Button kind="quiet" onClick={() => void shareFile(shared)}>
            {words.share}
          </Button>
        )}
      </div>
    </Card>
  )
}

/** The document of the session's instrument, as its hash names it. */
function useDocument(contentHash: string): object | 'opening' | 'missing' {
  const store = useStore()
  const [document, setDocument] = useState<object | 'opening' | 'missing'>('opening')
  useEffect(() => {
    void store.instruments
      .open({ contentHash })
      .then((opened) => setDocument(opened.ok && opened.document ? (opened.document as object) : 'missing'))
  }, [store, contentHash])
  return document
}
