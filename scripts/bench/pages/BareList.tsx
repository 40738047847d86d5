import { useEffect, useState } from 'react'
import type { BareOrganisation, BareSession } from './plainDatabase'
import { everything } from './plainDatabase'

type Row = BareOrganisation & { sessions: number }

/** Fifty rows of what IndexedDB holds, and a search over all of it. */
export function BareList() {
  const [rows, setRows] = useState<Row[]>()
  const [typed, setTyped] = useState('')
  useEffect(() => void readRows().then(setRows), [])
  if (!rows) return null
  const found = rows.filter((row) => row.name.toLowerCase().includes(typed.toLowerCase()))
  return (
    <main>
      <h1>Organisations</h1>
      <input type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <ul>
        {found.slice(0, 50).map((row) => (
          <li key={row.id}>
            <a href={`/organisations/${row.id}`}>{row.name}</a> {row.sessions}
          </li>
        ))}
      </ul>
    </main>
  )
}

async function readRows(): Promise<Row[]> {
  const [organisations, sessions] = await Promise.all([
    everything<BareOrganisation>('organisations'),
    everything<BareSession>('sessions'),
  ])
  const counts = new Map<string, number>()
  for (const { organisationId } of sessions) counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1)
  return organisations.map((one) => ({ ...one, sessions: counts.get(one.id) ?? 0 }))
}
