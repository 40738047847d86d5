import { useState } from 'react'
import { withId } from './plainDatabase'

type Session = { id: string; domains: string[]; items: Record<string, unknown> }

/** A link to a session; a tap reads it from IndexedDB and shows its areas. */
export function BareOrganisation() {
  const [session, setSession] = useState<Session>()
  if (!session) {
    return (
      <a
        href="/sessions/open"
        onClick={(event) => {
          event.preventDefault()
          void withId<Session>('records', 'open').then(setSession)
        }}
      >
        Full diagnosis
      </a>
    )
  }
  return (
    <ul>
      {session.domains.map((domain) => (
        <li key={domain}>
          <a href={`/sessions/open/domains/${domain}`}>{domain}</a> {Object.keys(session.items).length}
        </li>
      ))}
    </ul>
  )
}
