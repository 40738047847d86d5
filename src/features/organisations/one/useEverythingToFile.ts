import { useState } from 'react'
import { useStore } from '../../../store/useStore'
import { everythingFile } from '../../../store/wholeDevice/everythingFile'
import { saveToFile } from '../../../ui/files/saveToFile'

type FileState = { state: 'none' | 'making' | 'failed' } | { state: 'saved'; name: string }

/** Everything on the device as one file, before something is deleted. */
export function useEverythingToFile() {
  const store = useStore()
  const [made, setMade] = useState<FileState>({ state: 'none' })

  async function save() {
    setMade({ state: 'making' })
    const file = await everythingFile(store, new Date())
    if (!file) return setMade({ state: 'failed' })
    saveToFile(file)
    setMade({ state: 'saved', name: file.name })
  }

  return { made, save }
}
