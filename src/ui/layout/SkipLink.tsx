import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './TopBar.module.css'

/** First thing in the tab order, seen only when focused; it leads past the bar to the page. */
export function SkipLink() {
  const words = useWords(en)
  return (
    // biome-ignore lint/a11y/useValidAnchor: it goes to a place on this page, and focus must go with it
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}
    >
      {words.skip}
    </a>
  )
}
