import { useState } from 'react'
import { Card } from '../../../src/ui/blocks/Card'
import { DescribedChoices } from '../../../src/ui/choices/DescribedChoices'
import { Button } from '../../../src/ui/controls/Button'
import { Chip } from '../../../src/ui/controls/Chip'
import { ChipGroup } from '../../../src/ui/controls/ChipGroup'
import { TextArea } from '../../../src/ui/fields/TextArea'
import { Foot } from '../../../src/ui/layout/Foot'
import { Page } from '../../../src/ui/layout/Page'
import { useWords } from '../../../src/ui/words/useWords'
import { words as english } from './words.en'

export function ItemPart() {
  const words = useWords(english)
  const { item } = words
  const [value, setValue] = useState<string | undefined>('2')
  const [seen, setSeen] = useState(0)
  const choices = item.levels.map(([label = '', description], level) => ({
    value: String(level),
    label,
    description,
    fill: level / 3,
    note: level === 1 ? item.lastTime : undefined,
  }))
  const others = item.others.map((label, index) => ({ value: `other${index}`, label, shortcut: ['d', 'n'][index] }))
  const common = { legend: item.legend, legendLevel: 2 as const, hint: item.hint, choices, others }
  return (
    <Page
      title={words.areas[3] ?? ''}
      crumbs={words.crumbs.map((label, index) => ({ label, href: `/${index}` }))}
      aside={
        <>
          <Card title={item.helpTitle}>
            <p>{item.help}</p>
          </Card>
          <Card title={item.whyTitle}>
            <p>{item.why}</p>
          </Card>
        </>
      }
    >
      <DescribedChoices {...common} name="bank" value={value} onChoose={setValue}>
        <ChipGroup label={item.evidence}>
          {item.evidenceChips.map((label, index) => (
            <Chip key={label} pressed={seen === index} onPress={() => setSeen(index)}>
              {label}
            </Chip>
          ))}
        </ChipGroup>
        <TextArea label={item.notes} hint={item.notesHint} defaultValue={item.note} />
      </DescribedChoices>
      <DescribedChoices {...common} name="wrong" error={words.error} onChoose={() => undefined} />
      <DescribedChoices {...common} name="shown" value="1" readOnly onChoose={() => undefined} />
      <Foot
        back={<Button kind="quiet">{words.back}</Button>}
        middle={words.where}
        main={<Button>{words.next}</Button>}
      />
    </Page>
  )
}
