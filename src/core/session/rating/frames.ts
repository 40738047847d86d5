import { sha256 } from '@noble/hashes/sha2.js'

/**
 * Bytes cut into pieces that a QR code of version 15-M can hold: a camera reads that from a phone held in a hand.
 * 0–3 'SNDG' · 4 protocol version · 5–8 transfer: the first bytes of the SHA-256 of all bytes · 9 index · 10 total · payload
 */
const magic = [0x53, 0x4e, 0x44, 0x47]
const protocol = 1
const at = { version: 4, transfer: 5, index: 9, total: 10, payload: 11 }
/** Bytes. Version 15-M holds 412. */
const mostInFrame = 403
/** As many as one byte can count: at five a second, a minute before the camera would not do for more. */
const mostFrames = 255
const payloadSize = mostInFrame - at.payload
/** Bytes. */
export const mostInFrames = mostFrames * payloadSize

export type Frames = { ok: true; frames: Uint8Array[] } | { ok: false; problem: 'too-much' }

/** In this order; they can be read back in any. */
export function framesOf(bytes: Uint8Array): Frames {
  if (bytes.length > mostInFrames) return { ok: false, problem: 'too-much' }
  const total = Math.max(1, Math.ceil(bytes.length / payloadSize))
  const transfer = transferOf(bytes)
  const frames = Array.from({ length: total }, (_, index) => {
    const payload = bytes.subarray(index * payloadSize, (index + 1) * payloadSize)
    return Uint8Array.of(...magic, protocol, ...transfer, index, total, ...payload)
  })
  return { ok: true, frames }
}

/** What the codes read so far come to. `collecting` tells of the transfer that was before the camera last; of 0 before any. */
export type Reading =
  | { state: 'collecting'; have: number; of: number }
  | { state: 'complete'; bytes: Uint8Array }
  | { state: 'newer-protocol' }

export type Collected = { reading: Reading; transfers: readonly Transfer[] }

/** Every transfer apart: a frame of another one, that the camera met by the way, never gets between. */
type Transfer = { transfer: Uint8Array; total: number; payloads: ReadonlyMap<number, Uint8Array> }

export const nothingCollected: Collected = { reading: { state: 'collecting', have: 0, of: 0 }, transfers: [] }

/**
 * With one more code that a camera read, whatever it holds. Once complete it stays so. The transfer's four bytes find
 * mistakes, not malice: what must be genuine is sealed before it is cut up.
 */
export function collectFrame(before: Collected, code: Uint8Array): Collected {
  if (before.reading.state === 'complete') return before
  const frame = readFrame(code)
  if (frame === 'not-ours') return before
  if (frame === 'newer-protocol') return { ...before, reading: { state: 'newer-protocol' } }
  const known = before.transfers.find((one) => one.total === frame.total && same(one.transfer, frame.transfer))
  // The newest reading of a frame counts, so that one that was misread is put right when it comes round again.
  const payloads = new Map(known?.payloads).set(frame.index, frame.payload)
  const grown: Transfer = { transfer: frame.transfer, total: frame.total, payloads }
  const transfers = [...before.transfers.filter((one) => one !== known), grown]
  const bytes = wholeOf(grown)
  if (bytes) return { reading: { state: 'complete', bytes }, transfers: [] }
  return { reading: { state: 'collecting', have: payloads.size, of: frame.total }, transfers }
}

type Frame = { transfer: Uint8Array; index: number; total: number; payload: Uint8Array }

function readFrame(code: Uint8Array): Frame | 'not-ours' | 'newer-protocol' {
  if (!magic.every((byte, place) => code[place] === byte)) return 'not-ours'
  const [version = 0, index = 0, total = 0] = [code[at.version], code[at.index], code[at.total]]
  if (version > protocol) return 'newer-protocol'
  if (version < protocol || code.length < at.payload || code.length > mostInFrame || index >= total) return 'not-ours'
  return { transfer: code.slice(at.transfer, at.index), index, total, payload: code.slice(at.payload) }
}

/** Nothing while a frame is missing, or one of them was misread. */
function wholeOf({ transfer, total, payloads }: Transfer): Uint8Array | undefined {
  if (payloads.size < total) return undefined
  const pieces = Array.from({ length: total }, (_, index) => payloads.get(index) ?? new Uint8Array())
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let filled = 0
  for (const piece of pieces) {
    bytes.set(piece, filled)
    filled += piece.length
  }
  return same(transferOf(bytes), transfer) ? bytes : undefined
}

function transferOf(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).slice(0, at.index - at.transfer)
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place])
}
