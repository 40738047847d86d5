import { useState } from 'react'
import type { RaterRole } from '../../../../core/session/rating/raterRoles'
import { Card } from '../../../../ui/blocks/Card'
import { Button } from '../../../../ui/controls/Button'
import { ErrorSummary } from '../../../../ui/fields/ErrorSummary'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import { RoleChoice, roleField } from '../form/RoleChoice'
import { takeDeviceBack } from '../passing'

/** An empty form for whoever now holds the device. */
export function BeginForm({ onBegin }: { onBegin: (role: RaterRole) => void }) {
  const words = useWords(formEn)
  const [role, setRole] = useState<RaterRole>()
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 && role === undefined
  const goOn = () => {
    setAttempt(attempt + 1)
    if (role) onBegin(role)
  }
  return (
    <Page key="begin" title={words.pass.title} lead={<p>{words.pass.lead}</p>}>
      <ErrorSummary problems={missing ? [{ id: roleField, message: words.role.choose }] : []} attempt={attempt} />
      <p>{words.pass.counts}</p>
      <Card>
        <RoleChoice role={role} onChoose={setRole} missing={missing} />
      </Card>
      <Foot
        back={
          <Button kind="quiet" onClick={takeDeviceBack}>
            {words.pass.backToAdvisor}
          </Button>
        }
        main={<Button onClick={goOn}>{words.pass.go}</Button>}
      />
    </Page>
  )
}
