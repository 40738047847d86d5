import { useState } from 'react'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import type { OrganisationRow } from '../organisationRows'
import { en } from '../words/en'
import styles from './list.module.css'

/** So many are shown at once: a thousand rows would keep a slow tablet busy for seconds. */
const step = 50

export function OrganisationRows({ rows }: { rows: OrganisationRow[] }) {
  const { list } = useWords(en)
  const [shown, setShown] = useState(step)
  return (
    <>
      <Card tight>
        <ul data-bare>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </Card>
      {rows.length > shown && (
        <div className={styles.more}>
          <span role="status">{list.showing(shown, rows.length)}</span>
          <Button kind="quiet" onClick={() => setShown(shown + step)}>
            {list.more}
          </Button>
        </div>
      )}
    </>
  )
}

function Row({ row }: { row: OrganisationRow }) {
  const words = useWords(en)
  const { list } = words
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <a href={`/organisations/${row.id}`}>
          <bdi>{row.name}</bdi>
        </a>
        {row.place && <bdi className={styles.place}>{row.place}</bdi>}
      </span>
      <span className={styles.tags}>
        {row.madeUp && <Tag tone="warn">{words.madeUp}</Tag>}
        {row.inProgress > 0 && <Tag tone="now">{list.inProgress(row.inProgress)}</Tag>}
        {row.finished > 0 && <Tag>{list.finished(row.finished)}</Tag>}
        {row.inProgress + row.finished === 0 && <Tag tone="quiet">{list.noSessions}</Tag>}
      </span>
    </li>
  )
}
