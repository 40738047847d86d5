import { useEffect, useMemo, useState } from 'react'
import { framesOf } from '../../../../core/session/rating/frames'
import { ratingsText } from '../../../../core/session/rating/givenBack'
import type { Pack } from '../../../../core/session/rating/pack'
import type { Form } from '../../../../core/session/rating/privateRound'
import { useStore } from '../../../../store/useStore'
import { Card } from '../../../../ui/blocks/Card'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { saveToFile } from '../../../../ui/files/saveToFile'
import { Page } from '../../../../ui/layout/Page'
import { QrFrames } from '../../../../ui/qr/QrFrames'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import styles from '../rating.module.css'
import { canShare, shareFile } from '../shareFile'
import { RemovePack } from './RemovePack'

type GiveProps = { pack: Pack; form: Form; onChange: () => void; onRemove: () => Promise<void> }

/** The form, sealed to the round's key: as codes that take turns for a camera, and as a file. */
export function GiveBack({ pack, form, onChange, onRemove }: GiveProps) {
  const words = useWords(formEn).phone
  const sealed = useSealed(pack, form)
  return (
    <Page key="give" title={words.give.title} lead={<p>{words.give.lead}</p>}>
      {sealed === 'sealing' && <Loading label={words.give.making} />}
      {sealed === 'failed' && <Notice tone="flag" title={words.give.failed} announce />}
      {typeof sealed === 'object' && <WaysToGive sealed={sealed} />}
      <Card>
        <p>{words.give.changeText}</p>
        <div className={styles.buttons}>
          <Button kind="quiet" onClick={onChange}>
            {words.give.change}
          </Button>
          <RemovePack onRemove={onRemove} />
        </div>
      </Card>
    </Page>
  )
}

function WaysToGive({ sealed }: { sealed: Uint8Array<ArrayBuffer> }) {
  const words = useWords(formEn).phone.give
  const cut = useMemo(() => framesOf(sealed), [sealed])
  const file = useMemo(() => new File([sealed], `${words.fileName}.age`), [sealed, words.fileName])
  return (
    <>
      {cut.ok ? (
        <div className={styles.code}>
          <QrFrames label={words.label} frames={cut.frames} />
        </div>
      ) : (
        <p>{words.tooMuch}</p>
      )}
      <p>{words.how}</p>
      <Card title={words.orFile}>
        <p>{words.fileText}</p>
        <div className={styles.buttons}>
          <Button kind="quiet" onClick={() => saveToFile({ name: file.name, content: file })}>
            {words.save}
          </Button>
          {canShare(file) && (
            <Button kind="quiet" onClick={() => void shareFile(file)}>
              {words.share}
            </Button>
          )}
        </div>
      </Card>
    </>
  )
}

function useSealed({ round, recipient }: Pack, form: Form): Uint8Array<ArrayBuffer> | 'sealing' | 'failed' {
  const store = useStore()
  const [sealed, setSealed] = useState<Uint8Array<ArrayBuffer> | 'sealing' | 'failed'>('sealing')
  useEffect(() => {
    const seal = async () => new Uint8Array(await (await store.rounds()).seal(ratingsText(round, form), recipient))
    // A pack whose key is no key passes the first look at its letters.
    seal().then(setSealed, () => setSealed('failed'))
  }, [store, round, recipient, form])
  return sealed
}
