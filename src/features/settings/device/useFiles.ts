import { useState } from 'react'
import type { RestoreResult } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { everythingFile } from '../../../store/wholeDevice/everythingFile'
import { saveToFile } from '../../../ui/files/saveToFile'

type Saving = { state: 'none' | 'making' | 'failed' } | { state: 'saved'; name: string }
type Reading = { state: 'none' | 'reading' } | { state: 'read'; result: RestoreResult }

/** Everything on the device to a file, and back from one. */
export function useFiles() {
  const store = useStore()
  const [saving, setSaving] = useState<Saving>({ state: 'none' })
  const [reading, setReading] = useState<Reading>({ state: 'none' })

  async function save() {
    setSaving({ state: 'making' })
    const file = await everythingFile(store, new Date())
    if (!file) return setSaving({ state: 'failed' })
    saveToFile(file)
    setSaving({ state: 'saved', name: file.name })
  }

  async function read(file: File) {
    setReading({ state: 'reading' })
    const json = await file.text().catch(() => '')
    setReading({ state: 'read', result: await store.wholeDevice.restore(json) })
  }

  return { saving, save, reading, read }
}
