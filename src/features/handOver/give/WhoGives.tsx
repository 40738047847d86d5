import { type HandOverRole, handOverRoles } from '../../../core/handOver/handOverFile'
import { Card } from '../../../ui/blocks/Card'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { useWords } from '../../../ui/words/useWords'
import { giveEn } from '../words/giveEn'

type WhoGivesProps = {
  from: HandOverRole | undefined
  error: string | undefined
  onChoose: (role: HandOverRole) => void
}

/** By role only. Whoever opens the file sees it. */
export function WhoGives({ from, error, onChoose }: WhoGivesProps) {
  const { who } = useWords(giveEn)
  return (
    <Card>
      <RadioGroup
        legend={who.legend}
        legendLevel={2}
        name="who"
        id="who"
        error={error}
        options={handOverRoles.map((value) => ({ value, label: who.roles[value] }))}
        value={from ?? ''}
        onChoose={(role) => onChoose(role as HandOverRole)}
      />
    </Card>
  )
}
