import { useMemo } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { StageProgress } from '../../../core/scoring/findings/stageProgress'
import { stageProgress, stagesOf } from '../../../core/scoring/findings/stageProgress'
import { itemsWithoutEvidence } from '../../../core/session/evidence/evidenceFor'
import type { DomainSignOff } from '../../../core/session/evidence/signOff'
import { signOffOf } from '../../../core/session/evidence/signOff'
import { sessionResult } from '../../../core/session/sessionResult'
import type { Session } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'

/** `unnamed`: how many answers say that the evidence was seen, and name none. */
export type Standing = { stages: StageProgress[]; signOff: DomainSignOff | undefined; unnamed: number }

/** By domain: its stages and its sign-off. Empty, and worked out from nothing, where the instrument has neither. */
export function useStandings(): Map<string, Standing> {
  const { session, instrument } = useReadySession()
  return useMemo(() => standingsOf(session, instrument), [session, instrument])
}

function standingsOf(session: Session, instrument: Instrument): Map<string, Standing> {
  const isStaged = instrument.domains.some(({ id }) => stagesOf(instrument, id).length > 0)
  if (!isStaged && !instrument.signOff) return new Map()
  const result = sessionResult(session, instrument)
  return new Map(
    result.domains.map((domain) => [
      domain.domain,
      {
        stages: stageProgress(instrument, domain),
        signOff: signOffOf(session, instrument, domain.domain),
        unnamed: itemsWithoutEvidence(session, instrument, domain.domain).length,
      },
    ]),
  )
}
