import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { aidsEn } from '../words/aidsEn'
import { SecondScreen } from './display/SecondScreen'
import { prints, useLargePrint } from './largePrint'

/** For people who sit further away: larger print, and a screen of their own. */
export function ScreenCard() {
  const words = useWords(aidsEn).screen
  const { session } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const { print, choose } = useLargePrint()
  return (
    <Card title={words.title}>
      <ChipGroup label={words.print}>
        {prints.map((size) => (
          <Chip key={size} pressed={print === size} onPress={() => choose(size)}>
            {words.prints[size]}
          </Chip>
        ))}
      </ChipGroup>
      {!turned && session.subject !== 'advisor' && <SecondScreen />}
    </Card>
  )
}
