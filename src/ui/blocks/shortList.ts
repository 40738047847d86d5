/** More names than this say no more than a number would. */
const most = 4

/** What is said of a list by name, and how many are `left` to be counted. Never one alone: its name takes no more room. */
export function shortList<One>(all: readonly One[]): { named: readonly One[]; left: number } {
  if (all.length <= most) return { named: all, left: 0 }
  return { named: all.slice(0, most - 1), left: all.length - most + 1 }
}
