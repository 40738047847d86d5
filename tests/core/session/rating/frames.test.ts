import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Collected,
  collectFrame,
  framesOf,
  mostInFrames,
  nothingCollected,
} from '../../../../src/core/session/rating/frames'

const someBytes = fc.uint8Array({ maxLength: 3000 })

test('three bytes become one frame: name, protocol, the start of their SHA-256, first of one, and the bytes', () => {
  const [frame] = cut(new TextEncoder().encode('abc'))
  // FIPS 180-2: the SHA-256 of 'abc' begins with ba7816bf.
  expect(Buffer.from(frame ?? []).toString('hex')).toBe(`534e4447${'01'}${'ba7816bf'}${'00'}${'01'}${'616263'}`)
})

test('two thousand bytes are six frames, none of more than 403 bytes', () => {
  expect(cut(new Uint8Array(2000)).map(({ length }) => length)).toEqual([403, 403, 403, 403, 403, 51])
})

test('nothing at all is one frame, and comes back as nothing', () => {
  expect(reading(cut(new Uint8Array()))).toEqual({ state: 'complete', bytes: new Uint8Array() })
})

test('as much as 255 frames hold is cut up and read back; one byte more is too much', () => {
  const most = Uint8Array.from({ length: mostInFrames }, (_, place) => place % 251)
  expect(cut(most)).toHaveLength(255)
  expect(reading(cut(most).toReversed())).toEqual({ state: 'complete', bytes: most })
  expect(framesOf(new Uint8Array(mostInFrames + 1))).toEqual({ ok: false, problem: 'too-much' })
})

test('frames that come in any order, some more than once, give the bytes back exactly', () => {
  fc.assert(
    fc.property(seenBytes(), ({ bytes, seen }) => {
      expect(reading(seen)).toEqual({ state: 'complete', bytes })
    }),
  )
})

test('the frames of another transfer and other codes in between change nothing', () => {
  fc.assert(
    fc.property(
      seenBytes(),
      someBytes,
      fc.array(fc.uint8Array({ maxLength: 500 })),
      fc.nat(),
      (of, other, junk, at) => {
        fc.pre(Buffer.compare(of.bytes, other) !== 0)
        const strangers = [...cut(other).slice(1), ...junk]
        const mixed = of.seen.flatMap((frame, place) => [...strangers.slice(0, (place + at) % 4), frame])
        expect(reading(mixed)).toEqual({ state: 'complete', bytes: of.bytes })
      },
    ),
  )
})

test('how many frames there are, and of how many, is said of each different frame once', () => {
  const [first = none, second = none, third = none] = cut(new Uint8Array(1000).fill(7))
  const said = [none, first, first, third, first].map((_, place, all) => reading(all.slice(0, place + 1)))
  expect(said).toEqual([
    { state: 'collecting', have: 0, of: 0 },
    { state: 'collecting', have: 1, of: 3 },
    { state: 'collecting', have: 1, of: 3 },
    { state: 'collecting', have: 2, of: 3 },
    { state: 'collecting', have: 2, of: 3 },
  ])
  expect(reading([first, third, second]).state).toBe('complete')
})

test('the count is of the transfer before the camera now; the other goes on where it was', () => {
  const [first = none, second = none] = cut(new Uint8Array(600).fill(1))
  const [other = none] = cut(new Uint8Array(1600).fill(2))
  expect(reading([first, other])).toEqual({ state: 'collecting', have: 1, of: 5 })
  expect(reading([first, other, second]).state).toBe('complete')
})

test('two transfers of as many frames, one frame of each in turn, are not put together', () => {
  const [first = none, second = none] = cut(new Uint8Array(600).fill(1))
  const [other = none] = cut(new Uint8Array(600).fill(2))
  expect(reading([first, other, second])).toEqual({ state: 'complete', bytes: new Uint8Array(600).fill(1) })
})

test('flipped bits never give wrong bytes, and the next time round puts them right', () => {
  const flips = fc.array(fc.nat(), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(seenBytes(), fc.nat(), flips, ({ bytes, seen }, which, places) => {
      const misread = seen.map((frame, place) => (place === which % seen.length ? flipped(frame, places) : frame))
      const once = collected(misread)
      if (once.reading.state === 'complete') expect(once.reading.bytes).toEqual(bytes)
      expect(cut(bytes).reduce(collectFrame, once).reading).toEqual({ state: 'complete', bytes })
    }),
  )
})

test('a frame of a newer protocol is said to be one, and frames of ours are still read after it', () => {
  const [frame = none] = cut(Uint8Array.of(1, 2, 3))
  const newer = frame.with(4, 2)
  expect(reading([newer])).toEqual({ state: 'newer-protocol' })
  expect(reading([newer, frame])).toEqual({ state: 'complete', bytes: Uint8Array.of(1, 2, 3) })
})

test('what is complete stays so, whatever else the camera sees', () => {
  const done = collected(cut(Uint8Array.of(1)))
  expect(collectFrame(done, cut(Uint8Array.of(2))[0] ?? none)).toBe(done)
})

test.each([
  ['an address', new TextEncoder().encode('https://example.org/rate#SNDG')],
  ['nothing', new Uint8Array()],
  ['the name alone', new TextEncoder().encode('SNDG')],
  ['an older protocol', frameWith(4, 0)],
  ['a frame after the last', frameWith(9, 1)],
  ['the first of none', frameWith(10, 0)],
  ['a frame that is too long', Uint8Array.of(...frameWith(10, 2), ...new Uint8Array(400))],
])('%s is no frame', (_, code) => {
  expect(collectFrame(nothingCollected, code)).toBe(nothingCollected)
})

const none = new Uint8Array()

function frameWith(place: number, byte: number): Uint8Array {
  return (cut(Uint8Array.of(1))[0] ?? new Uint8Array()).with(place, byte)
}

function cut(bytes: Uint8Array): Uint8Array[] {
  const cut = framesOf(bytes)
  if (!cut.ok) throw new Error(cut.problem)
  return cut.frames
}

/** Bytes, and their frames as a camera might see them: each at least once, in any order. */
function seenBytes() {
  return someBytes.chain((bytes) => {
    const frames = cut(bytes)
    const twice = fc.subarray(frames)
    return twice
      .chain((again) => fc.shuffledSubarray([...frames, ...again], { minLength: frames.length + again.length }))
      .map((seen) => ({ bytes, seen }))
  })
}

function flipped(frame: Uint8Array, places: number[]): Uint8Array {
  return places.reduce((before, place) => {
    const byte = Math.floor(place / 8) % before.length
    return before.with(byte, (before[byte] ?? 0) ^ (1 << (place % 8)))
  }, frame)
}

function collected(codes: Uint8Array[]): Collected {
  return codes.reduce(collectFrame, nothingCollected)
}

function reading(codes: Uint8Array[]) {
  return collected(codes).reading
}
