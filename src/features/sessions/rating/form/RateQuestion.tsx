import { useMemo } from 'react'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import { languageOfText, textIn } from '../../../../core/instrument/text'
import type { Rating } from '../../../../core/session/rating/privateRound'
import { DescribedChoices } from '../../../../ui/choices/DescribedChoices'
import { Button } from '../../../../ui/controls/Button'
import { useKeys } from '../../../../ui/controls/useKeys'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { levelChoices } from '../../items/itemAnswers'
import { frameFor } from '../../items/kinds/KindAnswer'
import { useRoomView } from '../../roomView'
import { formEn } from '../../words/formEn'
import styles from '../rating.module.css'

type QuestionProps = {
  item: Item
  instrument: Instrument
  language: string
  rating: Rating | undefined
  place: number
  of: number
  onRate: (rating: Rating | undefined) => void
  onPlace: (place: number) => void
}

/** One question with its levels. It can be left out; figures, letters and Enter work wherever the focus is. */
export function RateQuestion({ item, instrument, language, rating, place, of, onRate, onPlace }: QuestionProps) {
  const words = useWords(formEn)
  const keys = useRoomView((view) => view.keys)
  const choices = useMemo(() => levelChoices(instrument, item, language), [instrument, item, language])
  const next = () => onPlace(place + 1)
  useKeys({ Enter: next })
  return (
    <Page title={textIn(item.name, language)} language={languageOfText(item.name, language)}>
      <DescribedChoices
        {...frameFor(item, language)}
        legendLevel={2}
        name={item.id}
        choices={choices}
        others={othersFor(item, words.others)}
        value={typeof rating === 'object' ? String(rating.level) : rating}
        onChoose={(choice) => onRate(ratingAfter(choice, rating))}
        keysEverywhere={keys}
      >
        {rating === undefined ? (
          <p className={styles.soft}>{words.skip}</p>
        ) : (
          <Button kind="plain" onClick={() => onRate(undefined)}>
            {words.takeBack}
          </Button>
        )}
      </DescribedChoices>
      <Foot
        back={
          place > 0 && (
            <Button kind="quiet" onClick={() => onPlace(place - 1)}>
              {words.back}
            </Button>
          )
        }
        middle={words.question(place + 1, of)}
        main={<Button onClick={next}>{words.next}</Button>}
      />
    </Page>
  )
}

function othersFor(item: Item, labels: (typeof formEn)['others']) {
  const dontKnow = { value: 'dont-know', label: labels['dont-know'], shortcut: 'D' }
  const doesNotApply = { value: 'does-not-apply', label: labels['does-not-apply'], shortcut: 'N' }
  return item.allowDoesNotApply ? [dontKnow, doesNotApply] : [dontKnow]
}

/** What is no level stands as a chip: pressed again, it comes off. */
function ratingAfter(choice: string, before: Rating | undefined): Rating | undefined {
  if (choice !== 'dont-know' && choice !== 'does-not-apply') return { level: Number(choice) }
  return choice === before ? undefined : choice
}
