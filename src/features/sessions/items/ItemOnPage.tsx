import { memo, useMemo } from 'react'
import type { Item } from '../../../core/instrument/instrumentSchema'
import { ReadySessionProvider, useReadySession } from '../../../store/readySession'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { en } from '../words/en'
import styles from './Item.module.css'
import { ItemAnswer } from './ItemAnswer'
import { ItemHelp } from './ItemHelp'
import { ItemRecord } from './ItemRecord'

type ItemOnPageProps = { item: Item; n: number; of: number; reasonMissing: boolean }

/** One question on its area's page. A change at another question leaves it as it is: a tap is not to redraw them all. */
export function ItemOnPage(props: ItemOnPageProps) {
  const ready = useReadySession()
  const { session, instrument, mayWrite, change } = ready
  const recorded = session.items[props.item.id]
  // biome-ignore lint/correctness/useExhaustiveDependencies: of all that a session holds, a question shows only this
  const own = useMemo(() => ready, [recorded, session.finishedAt, session.mode, instrument, mayWrite, change])
  return (
    <ReadySessionProvider ready={own}>
      <Question {...props} />
    </ReadySessionProvider>
  )
}

const Question = memo(function Question({ item, n, of, reasonMissing }: ItemOnPageProps) {
  const words = useWords(en).item
  const language = useInstrumentLanguage()
  const turned = useRoomView((view) => view.turned)
  return (
    <article className={styles.item} aria-label={words.question(n, of)} id={item.id}>
      <p className={styles.aside}>{words.question(n, of)}</p>
      <div className={styles.beside}>
        <ItemAnswer item={item} language={language} reasonMissing={reasonMissing} />
        <div className={styles.record}>
          {!turned && item.help && (
            <Disclosure summary={words.help}>
              <div className={styles.record}>
                <ItemHelp item={item} language={language} />
              </div>
            </Disclosure>
          )}
          <ItemRecord item={item} language={language} />
        </div>
      </div>
    </article>
  )
})
