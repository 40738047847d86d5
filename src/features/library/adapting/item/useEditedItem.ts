import { useEffect, useMemo, useState } from 'react'
import { itemFindings } from '../../../../core/instrument/adapting/findings'
import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { instrumentIn, itemIn } from '../../../../core/instrument/adapting/instrumentDocument'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import type { LintFinding } from '../../../../core/instrument/lint/lintFinding'
import { useDraft } from '../useDraft'

export type EditedItem = ReturnType<typeof useEditedItem>

/** Milliseconds of no typing after which the words are looked at. */
const pause = 300

/** The item as it stands now, the rest of its instrument, and what lint finds, each beside the text it is about. */
export function useEditedItem(id: string) {
  const draft = useDraft()
  const { document } = draft
  const instrument = useFrame(document)
  const item = useMemo(() => itemIn(document, id), [document, id])
  const findings = useFindings(instrument, item)
  const placed = findings.map((finding) => ({ finding, where: placeOf(finding) }))
  const isText = (where: string) => where !== `items.${id}`
  return {
    draft,
    instrument,
    item,
    findingsAt: (where: string) => placed.flatMap((one) => (one.where === where ? [one.finding] : [])),
    unplaced: placed.flatMap((one) => (isText(one.where) ? [] : [one.finding])),
  }
}

/** Parsing everything at each key would hold up the typing: what lies round the items is parsed when it changes. */
function useFrame(document: InstrumentDocument): Instrument {
  const { levelSets, title, scoring, domains } = document
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are looked at one by one
  return useMemo(() => instrumentIn(document), [levelSets, title, scoring, domains])
}

function useFindings(instrument: Instrument, item: Item | undefined): LintFinding[] {
  const [findings, setFindings] = useState<LintFinding[]>([])
  useEffect(() => {
    if (!item) return
    const look = setTimeout(() => setFindings(itemFindings(instrument, item)), pause)
    return () => clearTimeout(look)
  }, [instrument, item])
  return findings
}

/** Where somebody would mend it. */
function placeOf({ kind, where }: LintFinding): string {
  if (kind === 'no-description') return `${where}.description`
  if (kind === 'no-advice') return `${where}.advice.step`
  if (kind === 'no-evidence') return `${where}.evidence`
  return kind === 'no-help' ? `${where}.help` : where
}
