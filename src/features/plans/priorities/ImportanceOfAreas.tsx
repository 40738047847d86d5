import { rateImportance } from '../../../core/session/sessionChanges'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { en } from '../words/en'
import styles from './Priorities.module.css'

/** How much each area matters to this organisation this year; here, where one sees what it does. */
export function ImportanceOfAreas({ planning }: { planning: Planning }) {
  const words = useWords(en).priorities.matters
  const { session, change, area, mayWrite } = planning
  return (
    <Disclosure summary={words.title}>
      <p className={styles.soft}>{words.hint[session.mode]}</p>
      <div className={styles.importance}>
        {session.domains.map((domain) => (
          <ChipGroup key={domain} label={area(domain)}>
            {words.levels.map(({ value, label }) => {
              const pressed = session.importance[domain] === value
              const importance = pressed ? undefined : value
              return (
                <Chip
                  key={value}
                  pressed={pressed}
                  disabled={!mayWrite}
                  onPress={() => change((before) => rateImportance(before, { domain, importance }))}
                >
                  {label}
                </Chip>
              )
            })}
          </ChipGroup>
        ))}
      </div>
    </Disclosure>
  )
}
