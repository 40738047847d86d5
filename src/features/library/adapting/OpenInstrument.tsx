import type { ReactNode } from 'react'
import { ownInstrumentFile } from '../../../store/ownInstruments/ownInstrumentFile'
import type { ReadyInstrument } from '../../../store/ownInstruments/readyInstrument'
import { ReadyInstrumentProvider } from '../../../store/ownInstruments/readyInstrument'
import { useWorkingInstrument } from '../../../store/ownInstruments/useWorkingInstrument'
import { useSaving } from '../../../store/useSaving'
import { useStore } from '../../../store/useStore'
import { Loading } from '../../../ui/blocks/Loading'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { saveToFile } from '../../../ui/files/saveToFile'
import { Unavailable, type UnavailableProps } from '../../../ui/layout/Unavailable'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import styles from './adapting.module.css'

/** Opens an instrument of one's own for every page under its address, and answers for all the ways in which that fails. */
export function OpenInstrument({ id, children }: { id: string; children: ReactNode }) {
  const { open } = useWords(adaptingEn)
  const working = useWorkingInstrument(id)
  switch (working.state) {
    case 'loading':
      return <Loading />
    case 'missing':
      return <NotOpened title={open.missing} text={open.missingText} />
    case 'unreadable':
      return <NotOpened title={open.unreadable} text={open.unreadableText} />
    case 'damaged':
      return (
        <NotOpened
          title={open.damaged}
          text={open.damagedText}
          problems={{ title: open.problems, list: working.problems }}
        />
      )
    case 'ready':
      return (
        <ReadyInstrumentProvider ready={working}>
          <Banners ready={working} />
          {children}
        </ReadyInstrumentProvider>
      )
  }
}

function Banners({ ready }: { ready: ReadyInstrument }) {
  const { open } = useWords(adaptingEn)
  const store = useStore()
  const saving = useSaving()
  const saveCopy = async () => saveToFile(await ownInstrumentFile(ready.own, new Date()))
  const isReadOnly = !ready.mayWrite && store.mayWrite()
  if (saving.state !== 'not-saved' && !isReadOnly) return null
  return (
    <div className={styles.banners}>
      {saving.state === 'not-saved' && (
        <Notice tone="flag" title={open.notSaved} announce>
          <p>
            {open.notSavedText} {open.copyText}
          </p>
          <Button kind="quiet" small onClick={() => void saveCopy()}>
            {open.saveCopy}
          </Button>
        </Notice>
      )}
      {isReadOnly && (
        <Notice tone="info" title={open.elsewhere}>
          <p>{open.elsewhereText}</p>
          <Button kind="quiet" small onClick={() => void ready.takeOver()}>
            {open.takeOver}
          </Button>
        </Notice>
      )}
    </div>
  )
}

function NotOpened(of: Omit<UnavailableProps, 'action'>) {
  const { open } = useWords(adaptingEn)
  return <Unavailable {...of} action={<ButtonLink href="/library">{open.toLibrary}</ButtonLink>} />
}
