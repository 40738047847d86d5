import type { Store } from '../../../../store/store'

/** Forms of a round that is over are of no use to anybody; but while its end is not saved, they are all there is. */
export async function eraseLeftOver(store: Store, sessionId: string): Promise<void> {
  if (!(await store.keepAll())) return
  const rounds = await store.rounds()
  const { found } = await rounds.ofSession(sessionId)
  if (found !== 'no') await rounds.erase(sessionId)
}
