import { Button } from '../../../../ui/controls/Button'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import { takeDeviceBack } from '../passing'

/** Before the first question: what opens this form again if the device stops. */
export function RememberWord({ word, onGoOn }: { word: string; onGoOn: () => void }) {
  const words = useWords(formEn).pass
  return (
    <Page key="word" title={words.wordTitle(word)} tab={words.title} lead={<p>{words.wordText}</p>}>
      <Foot main={<Button onClick={onGoOn}>{words.wordGo}</Button>} />
    </Page>
  )
}

/** After the last one: nothing of the form is left here. */
export function FormGiven({ onNext }: { onNext: () => void }) {
  const words = useWords(formEn).thanks
  return (
    <Page key="given" title={words.title} lead={<p>{words.text}</p>}>
      <Foot
        back={
          <Button kind="quiet" onClick={takeDeviceBack}>
            {words.last}
          </Button>
        }
        main={<Button onClick={onNext}>{words.next}</Button>}
      />
    </Page>
  )
}
