import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** How often the one record of a table was saved, as the database itself says; 0 where there is none. */
function revIn(page: Page, table: string): Promise<number> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('soundings')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const rows = await new Promise<{ rev: number }[]>((resolve) => {
      const reading = database.transaction(name).objectStore(name).getAll()
      reading.onsuccess = () => resolve(reading.result)
    })
    database.close()
    return rows.reduce((sum, row) => sum + row.rev, 0)
  }, table)
}

/** Does what is given and waits until the table holds a later revision, whatever the screen says. */
export async function untilKept(page: Page, table: 'sessions' | 'drafts', act: () => Promise<void>): Promise<void> {
  const before = await revIn(page, table)
  await act()
  await expect.poll(() => revIn(page, table)).toBeGreaterThan(before)
}
