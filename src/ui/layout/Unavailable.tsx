import type { ReactNode } from 'react'
import { EmptyState } from '../blocks/EmptyState'
import { Page } from './Page'

export type UnavailableProps = {
  title: string
  text: string
  /** The ways on. */
  action: ReactNode
  /** What is wrong with it, each with its place, under a heading of their own. */
  problems?: { title: string; list: readonly { where: string; message: string }[] } | undefined
}

/** The page of something that is not there or cannot be read: why, and where to go instead. */
export function Unavailable({ title, text, action, problems }: UnavailableProps) {
  return (
    <Page title={title}>
      <EmptyState title={text} action={action} />
      {problems && (
        <>
          <h2>{problems.title}</h2>
          <ul>
            {problems.list.map(({ where, message }) => (
              <li key={`${where} ${message}`}>
                <code>{where}</code> {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
