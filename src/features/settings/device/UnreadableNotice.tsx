import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from '../../../store/useStore'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { saveToFile } from '../../../ui/files/saveToFile'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'

/** Records that cannot be read: how many, which, and a way to put them aside. Nothing is shown where all is well. */
export function UnreadableNotice() {
  const { unreadable: words } = useWords(en)
  const store = useStore()
  const records = useLiveQuery(() => store.wholeDevice.unreadable(), [store]) ?? []
  if (records.length === 0) return null
  const save = async () => {
    const json = await store.wholeDevice.unreadableToJson()
    saveToFile({ name: words.file, content: new Blob([json], { type: 'application/json' }) })
  }
  return (
    <Notice tone="flag" titleLevel={2} title={words.title(records.length)}>
      <p>{words.text}</p>
      <Button kind="quiet" onClick={() => void save()}>
        {words.save}
      </Button>
      <Disclosure summary={words.list}>
        <ul>
          {records.map(({ table, id }) => (
            <li key={`${table} ${id}`}>
              {words.tables[table] ?? table} <code>{id}</code>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  )
}
