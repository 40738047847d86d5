import type { DomainProgress } from '../../../core/session/sessionProgress'
import { openItems } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { useWords } from '../../../ui/words/useWords'
import { useDomainHref } from '../sessionPath'
import { en } from '../words/en'

/** The one main action under the areas: the next area, then what was left open, then the plan that is there or the results. */
export function WayOn({ tasks }: { tasks: DomainProgress[] }) {
  const words = useWords(en).tasks
  const { session, instrument } = useReadySession()
  const go = useGo()
  const hrefOf = useDomainHref(session, instrument)
  const way = useWay(tasks)
  const here = `/sessions/${session.id}`
  switch (way.to) {
    case 'area':
      return (
        <Foot main={<Button onClick={() => go(hrefOf(way.domain))}>{way.isFirst ? words.first : words.goOn}</Button>} />
      )
    case 'review':
      return <Foot main={<ButtonLink href={`${here}/review`}>{words.checkOpen}</ButtonLink>} />
    case 'plan':
      return <Foot main={<ButtonLink href={`${here}/plan`}>{words.plan}</ButtonLink>} />
    case 'results':
      return <Foot main={<ButtonLink href={`${here}/results`}>{words.resultsDone}</ButtonLink>} />
  }
}

type Way = { to: 'area'; domain: string; isFirst: boolean } | { to: 'review' | 'plan' | 'results' }

/** Areas come first as long as one has not been begun; from then on what is open is listed together. */
export function useWay(tasks: DomainProgress[]): Way {
  const { session, instrument, plan } = useReadySession()
  if (session.finishedAt !== undefined) return { to: 'results' }
  const asking = tasks.filter(({ asked }) => asked > 0)
  if (asking.some(({ status }) => status === 'not-started')) {
    const next = asking.find(({ status }) => status === 'not-started' || status === 'in-progress')
    const isFirst = asking.every(({ status }) => status === 'not-started')
    if (next) return { to: 'area', domain: next.domain, isFirst }
  }
  const { undecided, unanswered } = openItems(session, instrument)
  if (undecided.length + unanswered.length > 0) return { to: 'review' }
  return { to: plan ? 'plan' : 'results' }
}
