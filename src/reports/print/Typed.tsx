import styles from './printed.module.css'

/** What a person typed: its own direction, its line ends kept, and a break wherever a word does not fit. */
export function Typed({ text, className = '' }: { text: string; className?: string | undefined }) {
  return (
    <p dir="auto" className={`${styles.typed} ${className}`}>
      {text}
    </p>
  )
}
