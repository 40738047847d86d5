import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import styles from '../settings.module.css'
import { en } from '../words/en'
import { useSpace } from './useSpace'

/** Who can read what is here, how much room it takes, and whether the browser promised to keep it. */
export function KeptHereCard() {
  const { device } = useWords(en)
  const { space, ask, asked } = useSpace()
  return (
    <Card title={device.title}>
      <Notice tone="warn" title={device.locked}>
        <p>{device.lockedText}</p>
      </Notice>
      {space && (
        <dl className={styles.facts}>
          <div>
            <dt>{device.space}</dt>
            <dd>{device.used(space)}</dd>
          </div>
          <div>
            <dt>{device.promise}</dt>
            <dd>{space.persisted ? device.persisted : device.notPersisted}</dd>
          </div>
        </dl>
      )}
      {space && !space.persisted && (
        <Button kind="quiet" busy={asked === 'asking'} onClick={() => void ask()}>
          {device.ask}
        </Button>
      )}
      <p role="status" className={styles.soft}>
        {asked === 'refused' && device.refused}
      </p>
    </Card>
  )
}
