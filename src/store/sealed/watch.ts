import type { Dexie } from 'dexie'
import { isNewerThanThisApp } from './database'
import type { Saving } from './saving'
import type { Sealed } from './seal'
import { isSameSealing } from './seal'
import { readSentinel } from './sentinel'

export type Watch = {
  /** Why nothing may be written any more, if so. */
  refusal(): 'newer-database' | 'emptied' | undefined
  /** Called before this tab lets go of the database, so that what it holds is saved first. */
  beforeClosing(save: () => Promise<unknown>): () => void
  /** Saves what is held now; false where something could not be saved. */
  keepAll(): Promise<boolean>
  stop(): void
}

/** The longest that a newer version of the app in another tab is kept waiting for our last save, in milliseconds. */
const lastSaveMayTake = 3000

/** While a browser is still clearing a site's data, opening it fails; so we try for a while. */
const openAgainAfter = [0, 100, 300, 1000, 3000]

/** Looks at the database each time it is opened, and lets go of it when a newer version of the app asks. */
export async function watchDatabase(database: Dexie, sentinel: Sealed, saving: Saving): Promise<Watch> {
  const savers = new Set<() => Promise<unknown>>()
  let refusal: ReturnType<Watch['refusal']>
  let stopped = false

  async function look(open: Dexie) {
    open.backendDB().addEventListener('close', openAgain)
    const stored = isNewerThanThisApp(database) ? 'newer' : await readSentinel(open)
    if (stored === 'newer') refusal = 'newer-database'
    else refusal = stored && isSameSealing(stored, sentinel) ? undefined : 'emptied'
    saving.stands('database', refusal)
  }

  /** Waiting for the next save would leave the screen claiming that all is well. */
  async function openAgain() {
    for (const pause of openAgainAfter) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (stopped || database.isOpen()) return
      const opened = await database.open().catch(() => undefined)
      if (opened) return
    }
  }

  async function letGo() {
    const patience = new Promise((resolve) => setTimeout(resolve, lastSaveMayTake))
    await Promise.race([Promise.allSettled([...savers].map((save) => save())), patience])
    database.close({ disableAutoOpen: false })
    void openAgain()
  }

  await look(database)
  database.on('ready', (open: Dexie | undefined) => look(open ?? database), true)
  database.on('versionchange', () => {
    void letGo()
    return false
  })
  return {
    refusal: () => refusal,
    beforeClosing(save) {
      savers.add(save)
      return () => savers.delete(save)
    },
    async keepAll() {
      await Promise.allSettled([...savers].map((save) => save()))
      return saving.now().state !== 'not-saved'
    },
    stop() {
      stopped = true
    },
  }
}
