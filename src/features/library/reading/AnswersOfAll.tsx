import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { Card } from '../../../ui/blocks/Card'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { LevelAdvice } from './LevelAdvice'
import { LevelList } from './LevelList'
import { sharedLevels } from './sharedLevels'

/** The answers that most questions share, once for all of them. */
export function AnswersOfAll({ instrument, language }: { instrument: Instrument; language: string }) {
  const { reading } = useWords(en)
  const { levels } = sharedLevels(instrument)
  if (levels.length === 0) return null
  return (
    <Card title={reading.shared}>
      <p>{reading.sharedText}</p>
      <LevelList levels={levels} language={language} />
      {levels.some(({ advice }) => advice) && (
        <Disclosure summary={reading.adviceByAnswer}>
          <LevelAdvice levels={levels} language={language} />
        </Disclosure>
      )}
    </Card>
  )
}
