import { changePlanText } from '../../../core/planning/planChanges'
import type { Plan } from '../../../core/planning/planSchema'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { TextArea } from '../../../ui/fields/TextArea'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { enPlan } from '../words/enPlan'
import { changing } from './changing'
import styles from './Plan.module.css'

/** What works well and must not get lost; the strengths of the answers are there to tap. */
export function StrengthToKeep({ planning, plan }: { planning: Planning; plan: Plan }) {
  const words = useWords(enPlan).strength
  const { changePlan, mayWrite, result, name } = planning
  const write = (strengthToKeep: string) =>
    changePlan(
      changing((before) => changePlanText(before, { strengthToKeep })),
      { soon: true },
    )
  const lines = plan.strengthToKeep.split('\n')
  const toggle = (line: string, on: boolean) =>
    write((on ? [...lines, line] : lines.filter((other) => other !== line)).filter((other) => other !== '').join('\n'))
  return (
    <section className={styles.card}>
      <h2>{words.title}</h2>
      {mayWrite && result.strengths.length > 0 && (
        <ChipGroup label={words.chips}>
          {result.strengths.map(({ item }) => (
            <Chip key={item} pressed={lines.includes(name(item))} onPress={(on) => toggle(name(item), on)}>
              {name(item)}
            </Chip>
          ))}
        </ChipGroup>
      )}
      <TextArea
        label={words.label}
        rows={2}
        value={plan.strengthToKeep}
        readOnly={!mayWrite}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </section>
  )
}
