import { sessionName } from './sessionName'

/** Whether a tab holds the session for writing, this one included. Without Web Locks nobody can say: then it is not. */
export async function isOpen(sessionId: string): Promise<boolean> {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  const { held = [] } = (await locks?.query()) ?? {}
  return held.some(({ name }) => name === sessionName(sessionId))
}
