import { useEffect, useState } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './Waiting.module.css'

/** Says nothing for 300 ms: most things are there by then, and a flicker would only disturb. */
export function Loading({ label }: { label?: string | undefined }) {
  const words = useWords(en)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={styles.loading}>
      {slow && (label ?? words.loading)}
    </div>
  )
}
