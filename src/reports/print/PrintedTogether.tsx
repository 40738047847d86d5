import { groupLines } from '../phrases/groupLines'
import type { ReportGroup } from '../report'
import type { ReportWords } from '../words/en'
import styles from './printed.module.css'

/** What several areas or questions say together; nothing where the instrument asks for nothing of the kind. */
export function PrintedTogether({ groups, words }: { groups: ReportGroup[]; words: ReportWords }) {
  if (groups.length === 0) return null
  return (
    <>
      <h3>{words.kinds.together}</h3>
      <dl>
        {groups.map((group) => {
          const { said, more } = groupLines(group, words)
          return (
            <div key={group.id}>
              <dt dir="auto">{group.title}</dt>
              <dd>
                <strong>{said}</strong>
                {more.map((line) => (
                  <p key={line} dir="auto" className={styles.soft}>
                    {line}
                  </p>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
