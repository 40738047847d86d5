import { Notice } from '../../../ui/blocks/Notice'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import type { useMadeUp } from './useMadeUp'

/** Says why there is no made-up organisation. */
export function MadeUpProblem({ problem }: { problem: ReturnType<typeof useMadeUp>['problem'] }) {
  const words = useWords(en)
  if (!problem) return null
  return (
    <Notice tone="flag" announce title={words.welcome.tryFailed}>
      <p>{problem === 'no-instrument' ? words.welcome.noInstrument : words.notSaved[problem]}</p>
    </Notice>
  )
}
