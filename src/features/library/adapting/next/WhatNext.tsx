import { finish } from '../../../../core/instrument/adapting/ownInstrument'
import { useReadyInstrument } from '../../../../store/ownInstruments/readyInstrument'
import { Card } from '../../../../ui/blocks/Card'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { goToTop } from '../../../../ui/layout/navigation'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { FileActions } from '../files/FileActions'
import { useDraft } from '../useDraft'
import { ChangeIt } from './ChangeIt'

/** The one next thing: use it; and once it is used, read, change or pass it on. */
export function WhatNext() {
  const words = useWords(adaptingEn).own
  const { own, document, mayChange } = useDraft()
  const { change } = useReadyInstrument()
  if (own.state === 'draft') {
    return (
      <Card title={words.draftTitle}>
        <p>{words.draftText}</p>
        {mayChange && (
          <div className={styles.actions}>
            <Button
              onClick={() => {
                change(finish)
                goToTop()
              }}
            >
              {words.useIt}
            </Button>
          </div>
        )}
      </Card>
    )
  }
  const address = `/library/${document.id}/${document.version}`
  return (
    <Card title={words.usedTitle}>
      <p>{words.usedText}</p>
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={address}>
          {words.read}
        </ButtonLink>
        <ButtonLink kind="quiet" href={`${address}/print`}>
          {words.print}
        </ButtonLink>
      </div>
      <FileActions />
      <ChangeIt />
    </Card>
  )
}
