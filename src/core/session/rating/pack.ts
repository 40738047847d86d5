import { isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import type { InstrumentReference, Session } from '../sessionSchema'
import type { PrivateRound } from './privateRound'

/**
 * What another device needs to rate in a round: the instrument by its content hash, what is left out of it, and the key
 * to which ratings are sealed. It names nobody.
 */
export type Pack = {
  round: string
  instrument: InstrumentReference
  domains: string[]
  /** Items of these domains that are not asked, by id. */
  without: string[]
  recipient: string
}

export type ReadPack = { ok: true; pack: Pack } | { ok: false; problem: 'not-a-pack' | 'newer-pack' | 'damaged-pack' }

/** The format of packs; a device refuses those of a later one. */
const format = '1'

export function packFor(round: PrivateRound, session: Session, instrument: Instrument): Pack {
  const rated = instrument.items.filter(({ id }) => round.items.includes(id))
  const domains = [...new Set(rated.map(({ domain }) => domain))]
  return {
    round: round.id,
    instrument: session.instrument,
    domains,
    without: rateableIn(instrument, domains).flatMap(({ id }) => (round.items.includes(id) ? [] : id)),
    recipient: round.recipient,
  }
}

/** The items that a pack asks, in the instrument's order. */
export function itemsInPack({ domains, without }: Pack, instrument: Instrument): Item[] {
  return rateableIn(instrument, domains).filter(({ id }) => !without.includes(id))
}

/** A pack as letters, figures, `.`, `-`, `,` and `~` alone, which can stand in an address as they are. */
export function packToText({ round, instrument, domains, without, recipient }: Pack): string {
  const { id, version, contentHash } = instrument
  return [format, round, contentHash, id, version, recipient, domains.join(','), without.join(',')].join('~')
}

export function readPack(text: string): ReadPack {
  const [before = '', round, contentHash, id, version, recipient, domains, without, ...more] = text.trim().split('~')
  if (!/^\d{1,4}$/.test(before)) return { ok: false, problem: 'not-a-pack' }
  if (Number(before) > Number(format)) return { ok: false, problem: 'newer-pack' }
  const parts = { round, contentHash, id, version, recipient, domains, without }
  if (more.length > 0 || !isWhole(parts)) return { ok: false, problem: 'damaged-pack' }
  return {
    ok: true,
    pack: {
      round: parts.round,
      instrument: { id: parts.id, version: parts.version, contentHash: parts.contentHash },
      domains: listIn(parts.domains),
      without: listIn(parts.without),
      recipient: parts.recipient,
    },
  }
}

type Parts = Record<'round' | 'contentHash' | 'id' | 'version' | 'recipient' | 'domains' | 'without', string>

const ids = /^[a-z0-9-]+(,[a-z0-9-]+)*$/
const shapes: Record<keyof Parts, RegExp> = {
  round: /^[a-z0-9-]{8,64}$/,
  contentHash: /^[0-9a-f]{64}$/,
  id: /^[a-z0-9-]{1,100}$/,
  version: /^[0-9A-Za-z.-]{1,40}$/,
  recipient: /^age1[a-z0-9]{20,100}$/,
  domains: ids,
  without: new RegExp(`^$|${ids.source}`),
}

function isWhole(parts: { [name in keyof Parts]: string | undefined }): parts is Parts {
  return Object.entries(shapes).every(([name, shape]) => shape.test(parts[name as keyof Parts] ?? '~'))
}

function listIn(text: string): string[] {
  return text === '' ? [] : text.split(',')
}

function rateableIn(instrument: Instrument, domains: readonly string[]): Item[] {
  return instrument.items.filter((item) => isLive(item) && item.kind === 'levels' && domains.includes(item.domain))
}
