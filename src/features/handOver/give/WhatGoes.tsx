import { textIn } from '../../../core/instrument/text'
import type { HandOverOffer } from '../../../store/store'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { CheckboxGroup } from '../../../ui/fields/CheckboxGroup'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { giveEn } from '../words/giveEn'

type WhatGoesProps = { offer: HandOverOffer; privateNotes: boolean; onPrivateNotes: (send: boolean) => void }

export function WhatGoes({ offer, privateNotes, onPrivateNotes }: WhatGoesProps) {
  const { goes } = useWords(giveEn)
  const language = useInstrumentLanguage()
  return (
    <Card title={goes.title}>
      {offer.organisation !== '' && (
        <p>
          <b>
            <bdi>{offer.organisation}</bdi>
          </b>
        </p>
      )}
      <ul>
        {offer.sessions.map(({ session, title, hasPlan, progress }) => (
          <li key={session.id}>
            {goes.session({ instrument: textIn(title, language), version: session.instrument.version })}
            <span className={styles.under}>
              {[goes.started(session.startedAt), goes.answered(progress), ...(hasPlan ? [goes.plan] : [])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p>{goes.profile}</p>
      <p className={styles.soft}>{goes.never}</p>
      {offer.withoutQuestions.length > 0 && (
        <Notice tone="warn" title={goes.withoutTitle}>
          <p>{goes.without}</p>
        </Notice>
      )}
      <CheckboxGroup
        legend={goes.notes}
        name="notes"
        options={[{ value: 'notes', label: goes.notesLabel, hint: goes.notesHint }]}
        value={privateNotes ? ['notes'] : []}
        onChoose={(ticked) => onPrivateNotes(ticked.length > 0)}
      />
    </Card>
  )
}
