const keepers = new Set<() => Promise<boolean>>()

/** Registers something that can put what is being typed in safe keeping; gives back how to leave. */
export function registerKeeper(keep: () => Promise<boolean>): () => void {
  keepers.add(keep)
  return () => keepers.delete(keep)
}

/** Everything that is being typed in this tab, in safe keeping; false where any of it is not. */
export async function keepWhatIsTyped(): Promise<boolean> {
  const kept = await Promise.all([...keepers].map((keep) => keep()))
  return kept.every(Boolean)
}
