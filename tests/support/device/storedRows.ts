import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The ids of all records of a table, as the database itself says. */
export async function idsIn(page: Page, table: 'instruments'): Promise<string[]> {
  return (await rowsIn(page, table)).map(({ id }) => id)
}

/** How often the one record of a table was saved, as the database itself says; 0 where there is none. */
async function revIn(page: Page, table: string): Promise<number> {
  return (await rowsIn(page, table)).reduce((sum, { rev }) => sum + rev, 0)
}

function rowsIn(page: Page, table: string): Promise<{ id: string; rev: number }[]> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('soundings')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const rows = await new Promise<{ id: string; rev: number }[]>((resolve) => {
      const reading = database.transaction(name).objectStore(name).getAll()
      reading.onsuccess = () => resolve(reading.result)
    })
    database.close()
    return rows.map(({ id, rev }) => ({ id, rev }))
  }, table)
}

/** Does what is given and waits until the table holds a later revision, whatever the screen says. */
export async function untilKept(page: Page, table: 'sessions' | 'drafts', act: () => Promise<void>): Promise<void> {
  const before = await revIn(page, table)
  await act()
  await expect.poll(() => revIn(page, table)).toBeGreaterThan(before)
}
