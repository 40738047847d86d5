import type { Vault } from './sealed/vault'
import type { OpenedInstrument, ShelfEntry, Store } from './store'

type Opened = Extract<OpenedInstrument, { ok: true }>

/** Instruments by version from the shelf, or by content hash from the copies that sessions kept. */
export function instrumentsIn(vault: Vault, shelf: readonly ShelfEntry[]): Store['instruments'] {
  const byHash = new Map<string, Opened>()
  const hashOnShelf = new Map<ShelfEntry, string>()

  async function parse(document: unknown, hash?: string): Promise<OpenedInstrument> {
    const { contentHash, parseInstrument } = await doorForInstruments()
    const parsed = parseInstrument(document)
    if (!parsed.ok) return { ok: false, problem: 'damaged', problems: parsed.problems }
    const instrument = parsed.instrument
    const opened: Opened = { ok: true, instrument, contentHash: hash ?? contentHash(document), document }
    byHash.set(opened.contentHash, opened)
    return opened
  }

  async function fromShelf(entry: ShelfEntry): Promise<OpenedInstrument> {
    const known = byHash.get(hashOnShelf.get(entry) ?? '')
    if (known) return known
    const opened = await parse(await entry.load())
    if (opened.ok) hashOnShelf.set(entry, opened.contentHash)
    return opened
  }

  /** Where the copy is lost or unreadable, the shelf may still have the very same document. */
  async function sameOnShelf(contentHash: string): Promise<OpenedInstrument> {
    for (const entry of shelf) {
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
    const entry = shelf.find((one) => one.id === which.id && one.version === which.version)
    return entry ? await Promise.resolve(fromShelf(entry)) : { ok: false, problem: 'missing' }
  }

  return {
    shelf: () => [...shelf],
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
