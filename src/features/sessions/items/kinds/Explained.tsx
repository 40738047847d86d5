import type { Answer } from '../../../../core/instrument/answer'
import type { Item } from '../../../../core/instrument/itemSchema'
import { saidIn, textIn } from '../../../../core/instrument/text'
import { Notice } from '../../../../ui/blocks/Notice'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { useWords } from '../../../../ui/words/useWords'
import { kindsEn } from '../../words/kindsEn'

/** Once a question is answered: why the right answer is right. The right one is named in words. */
export function Explained({ item, answer, language }: { item: Item; answer: Answer | undefined; language: string }) {
  const words = useWords(kindsEn)
  if (!item.explains) return null
  const best = bestOptions(item)
  const isRight = typeof answer === 'object' && 'option' in answer && best.some(({ id }) => id === answer.option)
  const title = best.length === 0 ? words.why : words.notRight(best.map(({ label }) => textIn(label, language)))
  return (
    <div role="status">
      {answer !== undefined && (
        <Notice tone={isRight ? 'good' : 'info'} title={isRight ? words.right : title}>
          <p>
            <Spoken {...saidIn(item.explains, language)} />
          </p>
        </Notice>
      )}
    </div>
  )
}

/** The options that score most; none where options are not scored. */
function bestOptions({ kind, options }: Item): Item['options'] {
  const values = options.flatMap(({ value }) => value ?? [])
  if (kind !== 'choice' || values.length === 0) return []
  const best = Math.max(...values)
  return options.filter(({ value }) => value === best)
}
