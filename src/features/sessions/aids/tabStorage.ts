/** What a tab remembers over a reload: nothing that anybody answered. A browser that blocks storage forgets it then. */
export function remembered(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

export function remember(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value))
  } catch {
    // The tab goes on with what it has in memory.
  }
}
