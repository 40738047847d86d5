import { useWords } from '../../../../ui/words/useWords'
import { importEn } from '../../words/importEn'
import styles from '../adapting.module.css'
import type { Said } from './readInstrumentFile'

const most = 100

/** What there is to say of a file, each with its place in it; of very much only the beginning. */
export function SaidList({ said }: { said: Said[] }) {
  const words = useWords(importEn)
  if (said.length === 0) return null
  return (
    <>
      <ul className={styles.said}>
        {said.slice(0, most).map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            <code>{where}</code> <bdi>{what}</bdi>
          </li>
        ))}
      </ul>
      {said.length > most && <p>{words.moreProblems(said.length - most)}</p>}
    </>
  )
}
