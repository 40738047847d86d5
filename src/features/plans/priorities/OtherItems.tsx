import { useState } from 'react'
import { itemsOf } from '../../../core/session/sessionProgress'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { SearchField } from '../../../ui/fields/SearchField'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { en } from '../words/en'
import { ItemChoice } from './ItemChoice'
import styles from './Priorities.module.css'

/** Everything else that was asked, by area: the group may want to work on something that nobody suggested. */
export function OtherItems({ planning, except }: { planning: Planning; except: string[] }) {
  const words = useWords(en).priorities.others
  const [search, setSearch] = useState('')
  const { session, instrument, name, area, inWords } = planning
  const wanted = search.trim().toLocaleLowerCase()
  const items = itemsOf(session, instrument).filter(
    (item) =>
      !except.includes(item.id) &&
      [name(item.id), area(item.domain), inWords(item.probe)].join(' ').toLocaleLowerCase().includes(wanted),
  )
  const areas = [...new Set(items.map((item) => item.domain))]
  return (
    <div className={styles.section}>
      <Disclosure summary={words.title}>
        <SearchField label={words.search} value={search} onChange={setSearch} found={words.found(items.length)} />
        {items.length === 0 && <p className={styles.soft}>{words.none}</p>}
        {areas.map((domain) => (
          <section key={domain} className={styles.area}>
            <h3>{area(domain)}</h3>
            <ul data-bare className={styles.choices}>
              {items
                .filter((item) => item.domain === domain)
                .map((item) => (
                  <ItemChoice key={item.id} item={item.id} planning={planning} />
                ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </div>
  )
}
