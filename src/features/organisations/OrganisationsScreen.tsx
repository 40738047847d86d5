import { useEffect, useState } from 'react'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { Loading } from '../../ui/blocks/Loading'
import { Button } from '../../ui/controls/Button'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { SearchField } from '../../ui/fields/SearchField'
import { Foot } from '../../ui/layout/Foot'
import { useGo } from '../../ui/layout/navigation'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { HalfTyped } from './list/HalfTyped'
import { OrganisationRows } from './list/OrganisationRows'
import { PickUp } from './list/PickUp'
import { StraySessions } from './list/StraySessions'
import { MadeUpProblem } from './madeUp/MadeUpProblem'
import { useMadeUp } from './madeUp/useMadeUp'
import type { OrganisationRow } from './organisationRows'
import { matchingRows } from './organisationRows'
import styles from './organisations.module.css'
import { useOrganisations } from './useOrganisations'
import { en } from './words/en'

/** Who this device knows, the newest activity first. Somebody who was never here goes to the welcome. */
export function OrganisationsScreen() {
  const words = useWords(en)
  const go = useGo()
  const list = useOrganisations()
  const firstRun = list?.firstRun ?? false
  useEffect(() => {
    if (firstRun) go('/welcome', { replace: true })
  }, [firstRun, go])
  if (!list || firstRun) return <Loading />
  return (
    <Page title={words.organisations}>
      <div className={styles.stack}>
        <HalfTyped draft={list.halfTyped} />
        <PickUp session={list.pickUp} />
        {list.rows.length > 0 ? <SearchedRows rows={list.rows} hasPickUp={list.pickUp !== undefined} /> : <NobodyYet />}
        <StraySessions sessions={list.strays} />
      </div>
    </Page>
  )
}

/** Where there is something to pick up, that is the one main action of the page. */
function SearchedRows({ rows, hasPickUp }: { rows: OrganisationRow[]; hasPickUp: boolean }) {
  const { list } = useWords(en)
  const [typed, setTyped] = useState('')
  const found = matchingRows(rows, typed)
  return (
    <>
      <SearchField
        label={list.search}
        value={typed}
        onChange={setTyped}
        found={typed.trim() ? list.found(found.length, rows.length) : list.count(rows.length)}
      />
      {found.length > 0 ? (
        <OrganisationRows key={typed} rows={found} />
      ) : (
        <EmptyState
          title={list.noneFound(typed.trim())}
          text={list.noneFoundText}
          action={
            <Button kind="quiet" onClick={() => setTyped('')}>
              {list.showAll}
            </Button>
          }
        />
      )}
      <Foot
        main={
          <ButtonLink kind={hasPickUp ? 'quiet' : 'main'} href="/organisations/new">
            {list.add}
          </ButtonLink>
        }
      />
    </>
  )
}

function NobodyYet() {
  const { list, welcome } = useWords(en)
  const madeUp = useMadeUp()
  return (
    <>
      <MadeUpProblem problem={madeUp.problem} />
      <EmptyState
        title={list.emptyTitle}
        text={list.emptyText}
        action={
          <>
            <ButtonLink href="/organisations/new">{list.add}</ButtonLink>
            <Button kind="quiet" busy={madeUp.busy} onClick={() => void madeUp.tryOut()}>
              {welcome.tryOut}
            </Button>
          </>
        }
      />
    </>
  )
}
