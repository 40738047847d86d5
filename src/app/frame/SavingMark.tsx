import { useSaving } from '../../store/useSaving'
import { formatTime } from '../../ui/words/formatTime'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'
import styles from './SavingMark.module.css'

/** Always in sight, always true: 'Saved' stands here only once the transaction has committed. */
export function SavingMark() {
  const words = useWords(en).saving
  const saving = useSaving()
  const text = saving.state === 'saved' ? words.saved(formatTime(saving.at)) : words[saving.state]
  return (
    <a className={styles.mark} href="/settings#leaves" data-state={saving.state} title={words.show}>
      <span className={styles.icon} aria-hidden="true" />
      <span role="status">{text}</span>
    </a>
  )
}
