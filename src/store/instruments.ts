import { ownShelf } from './ownInstruments/ownShelf'
import type { Vault } from './sealed/vault'
import type { OpenedInstrument, ShelfEntry, Store } from './store'

type Opened = Extract<OpenedInstrument, { ok: true }>

/** Instruments by version from the shelf, or by content hash from the copies that sessions kept. */
export function instrumentsIn(vault: Vault, shipped: readonly ShelfEntry[]): Store['instruments'] {
  const byHash = new Map<string, Opened>()
  const hashOfShipped = new Map<ShelfEntry, string>()

  async function parse(document: unknown, knownHash?: string): Promise<OpenedInstrument> {
    const { contentHash, parseInstrument } = await doorForInstruments()
    const hash = knownHash ?? contentHash(document)
    const known = byHash.get(hash)
    if (known) return known
    const parsed = parseInstrument(document)
    if (!parsed.ok) return { ok: false, problem: 'damaged', problems: parsed.problems }
    const opened: Opened = { ok: true, instrument: parsed.instrument, contentHash: hash, document }
    byHash.set(hash, opened)
    return opened
  }

  async function fromShelf(entry: ShelfEntry): Promise<OpenedInstrument> {
    const known = byHash.get(hashOfShipped.get(entry) ?? '')
    if (known) return known
    const opened = await parse(await entry.load())
    if (opened.ok && !entry.own) hashOfShipped.set(entry, opened.contentHash)
    return opened
  }

  async function shelf(): Promise<ShelfEntry[]> {
    return [...shipped, ...(await ownShelf(vault))]
  }

  /** Where the copy is lost or unreadable, the shelf may still have the very same document. */
  async function sameOnShelf(contentHash: string): Promise<OpenedInstrument> {
    for (const entry of await shelf()) {
      const opened = await fromShelf(entry)
      if (opened.ok && opened.contentHash === contentHash) return opened
    }
    return { ok: false, problem: 'missing' }
  }

  async function withHash(contentHash: string): Promise<OpenedInstrument> {
    const known = byHash.get(contentHash)
    if (known) return known
    const copy = await vault.find('instruments', contentHash)
    return await Promise.resolve(copy.found === 'yes' ? parse(copy.value, contentHash) : sameOnShelf(contentHash))
  }

  async function withVersion(which: { id: string; version: string }): Promise<OpenedInstrument> {
    const isIt = (one: ShelfEntry) => one.id === which.id && one.version === which.version
    const entry = shipped.find(isIt) ?? (await Promise.resolve(shelf())).find(isIt)
    return entry ? await Promise.resolve(fromShelf(entry)) : { ok: false, problem: 'missing' }
  }

  return {
    shipped: () => [...shipped],
    shelf,
    open: (which) => ('contentHash' in which ? withHash(which.contentHash) : withVersion(which)),
  }
}

/** Parsing brings zod with it, which the first screen does without. */
async function doorForInstruments() {
  const [{ contentHash }, { parseInstrument }] = await Promise.all([
    import('../core/instrument/contentHash'),
    import('../core/instrument/parseInstrument'),
  ])
  return { contentHash, parseInstrument }
}
