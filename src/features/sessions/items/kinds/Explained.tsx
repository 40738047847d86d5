import { bestOptions, hasRightAnswer } from '../../../../core/instrument/answering/rightAnswer'
import type { Item } from '../../../../core/instrument/itemSchema'
import { saidIn, textIn } from '../../../../core/instrument/text'
import { isExplained } from '../../../../core/session/told'
import { useReadySession } from '../../../../store/readySession'
import { Notice } from '../../../../ui/blocks/Notice'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { kindsEn } from '../../words/kindsEn'
import { useItem } from '../useItem'

/**
 * Once a question is answered: why the right answer is right, and which it is, in words. Where there is a right one, people
 * first decide on theirs: an arrow key on its way down the list has chosen already.
 */
export function Explained({ item, language }: { item: Item; language: string }) {
  const words = useWords(kindsEn)
  const { session } = useReadySession()
  const { recorded, mayWrite, setUndecided } = useItem(item)
  if (!item.explains) return null
  const { answer } = recorded
  const best = bestOptions(item)
  const isRight = typeof answer === 'object' && 'option' in answer && best.some(({ id }) => id === answer.option)
  const title = best.length === 0 ? words.why : words.notRight(best.map(({ label }) => textIn(label, language)))
  const isExplainedNow = isExplained(session, item)
  return (
    <>
      {answer !== undefined && hasRightAnswer(item) && !isExplainedNow && mayWrite && (
        <div>
          <Button kind="quiet" small onClick={() => setUndecided(false)}>
            {words.seeRight}
          </Button>
          <p>{words.thenStays}</p>
        </div>
      )}
      <div role="status">
        {isExplainedNow && (
          <Notice tone={isRight ? 'good' : 'info'} title={isRight ? words.right : title}>
            <p>
              <Spoken {...saidIn(item.explains, language)} />
            </p>
          </Notice>
        )}
      </div>
    </>
  )
}
