import type { SavingState } from '../../store/store'
import { useSaving } from '../../store/useSaving'
import { goToPart, useGo } from '../../ui/layout/navigation'
import { StateMark } from '../../ui/layout/StateMark'
import { formatTime } from '../../ui/words/formatTime'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'

const marks = { idle: 'saved', saving: 'saving', saved: 'saved', 'not-saved': 'attention' } as const satisfies Record<
  SavingState['state'],
  string
>

/** Always in sight, always true: 'Saved' stands here only once the transaction has committed. `plain` leads nowhere. */
export function SavingMark({ plain = false }: { plain?: boolean }) {
  const words = useWords(en).saving
  const saving = useSaving()
  const go = useGo()
  const showWhatLeaves = () => {
    go('/settings#leaves')
    // On Settings already, no page arrives that would go there.
    const part = document.getElementById('leaves')
    if (part) goToPart(part)
  }
  return (
    <StateMark state={marks[saving.state]} onPress={plain ? undefined : showWhatLeaves}>
      {saving.state === 'saved' ? words.saved(formatTime(saving.at)) : words[saving.state]}
    </StateMark>
  )
}
