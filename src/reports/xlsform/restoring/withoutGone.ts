/**
 * An instrument's facts without the items whose rows are gone: orders, prerequisites, signals and groups name items, and must
 * not name what is not there.
 */
export function withoutGone(value: unknown, gone: ReadonlySet<string>): unknown {
  if (gone.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((one) => !isGoneMember(one, gone)).map((one) => withoutGone(one, gone))
  const members = Object.entries(value)
    .filter(([key, member]) => !(key === 'replacedBy' && gone.has(String(member))))
    .map(([key, member]) => [key, lists.includes(key) ? withoutNames(member, gone) : withoutGone(member, gone)])
  return Object.fromEntries(members)
}

/** Where ids of items stand in a row. */
const lists = ['items', 'needs', 'of']

function withoutNames(member: unknown, gone: ReadonlySet<string>): unknown {
  if (!Array.isArray(member)) return member
  return withoutGone(
    member.filter((one) => typeof one !== 'string' || !gone.has(one)),
    gone,
  )
}

function isGoneMember(one: unknown, gone: ReadonlySet<string>): boolean {
  return typeof one === 'object' && one !== null && 'member' in one && gone.has(String(one.member))
}
