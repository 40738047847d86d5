import { useSaving } from '../../store/useSaving'
import { Notice } from '../../ui/blocks/Notice'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'

/** Nothing can be saved any more, on whatever page: an open session says it for itself, with a way to keep a copy. */
export function StoreNotice({ path }: { path: string }) {
  const words = useWords(en).notSaved
  const saving = useSaving()
  if (saving.state !== 'not-saved' || path.startsWith('/sessions/')) return null
  const { problem } = saving
  if (problem !== 'newer-database' && problem !== 'emptied') return null
  return (
    <Notice tone="flag" title={words.title} announce>
      <p>{words.why[problem]}</p>
      <p>{words.next[problem]}</p>
    </Notice>
  )
}
