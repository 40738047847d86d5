import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import type { MovePreview } from '../../../core/session/versions/previewMove'
import { Card } from '../../../ui/blocks/Card'
import { useWords } from '../../../ui/words/useWords'
import { versionsEn } from '../words/versionsEn'
import styles from './Versions.module.css'

export type MoveParts = { from: Instrument; to: Instrument; preview: MovePreview; language: string }

/** In short: how many answers still count, which are asked again, and what is kept only to be read. */
export function WhatMoves({ to, preview, language }: MoveParts) {
  const words = useWords(versionsEn).move
  const { carried, askedAgain, keptOnly, evidenceKept, signedAgain, diff } = preview
  const isAnswered = carried.length + askedAgain.length + keptOnly.length > 0
  const lines = [
    !isAnswered && words.nothingAnswered,
    carried.length > 0 && words.carried(carried.length),
    askedAgain.length > 0 && words.askedAgain(askedAgain.length),
    keptOnly.length > 0 && words.keptOnly(keptOnly.length),
    evidenceKept.length > 0 && words.evidenceKept(evidenceKept.length),
    diff.added.length > 0 && words.added(diff.added.length),
    signedAgain.length > 0 && words.signedAgain(signedAgain.map(areaTitle)),
  ].filter((line) => line !== false)
  return (
    <Card title={words.answers}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )

  function areaTitle(id: string): string {
    const domain = to.domains.find((one) => one.id === id)
    return domain ? textIn(domain.title, language) : id
  }
}
