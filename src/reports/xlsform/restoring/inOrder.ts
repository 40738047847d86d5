/** Puts what has no row back among what has: each after the nearest of those before it in `order` that is still there. */
export function inOrder<Of extends { id: string }>(rows: Of[], others: Of[], order: string[]): Of[] {
  const result = [...rows]
  const placeOf = new Map(order.map((id, position) => [id, position]))
  const sorted = [...others].sort((one, other) => (placeOf.get(one.id) ?? 0) - (placeOf.get(other.id) ?? 0))
  for (const other of sorted) {
    const before = order.slice(0, placeOf.get(other.id) ?? 0).reverse()
    const present = new Map(result.map(({ id }, position) => [id, position]))
    const nearest = before.find((id) => present.has(id))
    result.splice(nearest === undefined ? 0 : (present.get(nearest) ?? 0) + 1, 0, other)
  }
  return result
}
