import { useState } from 'react'
import { movePriority } from '../../../core/planning/planChanges'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { en } from '../words/en'
import styles from './Priorities.module.css'

/** What is chosen so far, in the group's order. */
export function Chosen({ planning }: { planning: Planning }) {
  const words = useWords(en).priorities.chosen
  const { session, chosen, choose, changePlan, name, mayWrite, result } = planning
  const [moved, setMoved] = useState('')
  const move = (item: string, by: -1 | 1) => {
    const place = Math.min(Math.max(chosen.indexOf(item) + by, 0), chosen.length - 1)
    changePlan((plan) => (plan ? movePriority(plan, item, by) : never()))
    setMoved(words.moved(name(item), place + 1))
  }
  const takeOut = (item: string) => choose((items) => items.filter((other) => other !== item))
  return (
    <Card title={words.title[session.mode]}>
      {chosen.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ol className={styles.chosen}>
        {chosen.map((item) => (
          <li key={item}>
            <b>{name(item)}</b>
            {mayWrite && (
              <span className={styles.doings}>
                {chosen.length > 1 && (
                  <>
                    <Doing doing={words.moveUp} item={name(item)} onPress={() => move(item, -1)} />
                    <Doing doing={words.moveDown} item={name(item)} onPress={() => move(item, 1)} />
                  </>
                )}
                <Doing doing={words.takeOut} item={name(item)} onPress={() => takeOut(item)} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.soft}>
        {moved}
      </p>
      {result.redFlags.length > 0 && <p className={styles.soft}>{words.flagsAnyway}</p>}
    </Card>
  )
}

function Doing({ doing, item, onPress }: { doing: string; item: string; onPress: () => void }) {
  const words = useWords(en).priorities.chosen
  return (
    <Button kind="plain" small aria-label={words.of(doing, item)} onClick={onPress}>
      {doing}
    </Button>
  )
}

function never(): never {
  throw new Error('Only a chosen item can be moved, and then there is a plan')
}
