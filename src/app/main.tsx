import { useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { type AppUpdates, startAppUpdates } from './appUpdates'
import { appVersion } from './builtConstants'
import { shelf } from './shippedInstruments'
import { installTrustedTypes } from './trustedTypes'

// A first page, until the screens arrive: it types, keeps, loads an instrument and takes an update.
const words = { title: 'Soundings', note: 'Note', update: 'Use the new version', open: 'Open an instrument' }
const draft = 'first-page'

installTrustedTypes()
const updates = startAppUpdates({ keepWhatIsTyped, reload: () => location.reload() })
const place = document.getElementById('app')
if (place) createRoot(place).render(<FirstPage updates={updates} />)

function FirstPage({ updates }: { updates: AppUpdates }) {
  const { waiting } = useSyncExternalStore(updates.subscribe, updates.now)
  const [opened, setOpened] = useState('')
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{appVersion}</p>
      {waiting && (
        <p role="status">
          <button type="button" onClick={() => void updates.accept()}>
            {words.update}
          </button>
        </p>
      )}
      <textarea aria-label={words.note} defaultValue={sessionStorage.getItem(draft) ?? ''} />
      <button
        type="button"
        onClick={() => void shelf[0]?.load().then((document) => setOpened(JSON.stringify(document)))}
      >
        {words.open}
      </button>
      <output>{opened.length}</output>
    </main>
  )
}

async function keepWhatIsTyped(): Promise<boolean> {
  sessionStorage.setItem(draft, document.querySelector('textarea')?.value ?? '')
  return true
}
