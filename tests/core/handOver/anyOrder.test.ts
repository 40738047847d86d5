import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SessionWithPlan } from '../../../src/core/handOver/standing'
import { anOrganisation, aPlan, aSession } from '../../store/support/records'
import {
  change,
  type Device,
  give,
  noting,
  privateNoteOf,
  said,
  saying,
  take,
} from '../../support/handOver/handingOver'

const session = aSession()

type Step =
  | { do: 'say' | 'note'; on: number; at: number }
  | { do: 'give'; on: number; at: number; all: boolean; notes: boolean }
  | { do: 'take'; on: number; at: number }

const place = { on: fc.nat(2), at: fc.nat(7) }
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom<'say' | 'note'>('say', 'note'), ...place }),
    fc.record({ do: fc.constant<'give'>('give'), ...place, all: fc.boolean(), notes: fc.boolean() }),
    fc.record({ do: fc.constant<'take'>('take'), ...place }),
  ) as fc.Arbitrary<Step>,
  { minLength: 10, maxLength: 40, size: 'max' },
)

/** All three know the session as it was at first. */
function threeDevices(): Device[] {
  const advisor = { name: 'advisor', organisation: anOrganisation(), sessions: [{ session, plan: aPlan() }] }
  const given = give(advisor)
  const others = ['a', 'b'].map((name) => take({ name, organisation: undefined, sessions: [] }, given.text).device)
  return [given.device, ...others]
}

test('whatever is given to whom and taken in in whatever order: no word that stood on a device is gone, and twice is once', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const devices = threeDevices()
      const files: string[] = []
      all.forEach((step, number) => {
        const device = devices[step.on]
        if (!device) return
        if (step.do === 'take') devices[step.on] = takenSafely(device, files[step.at % Math.max(1, files.length)])
        else if (step.do === 'give') devices[step.on] = given(device, step, files)
        else if (device.sessions.length > 0) devices[step.on] = changed(device, step, number)
      })
    }),
    { numRuns: 80 },
  )
})

test('going there and back with changes on one side at a time only ever moves on, and keeps one session', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ says: fc.nat(3), notes: fc.boolean() }), { maxLength: 12 }), (turns) => {
      let [here, there] = threeDevices() as [Device, Device]
      turns.forEach(({ says, notes }, turn) => {
        for (let i = 0; i < says; i++) here = change(here, saying(`${turn}-${i}`))
        const file = give(here, { session: session.id, privateNotes: notes })
        const arrived = take(there, file.text)
        expect(['replaced', 'left']).toContain(arrived.met.sessions[0]?.outcome)
        expect(arrived.device.sessions).toHaveLength(1)
        const [sent, got] = [file.device.sessions[0], arrived.device.sessions[0]]
        expect(got && said(got.session)).toEqual(sent && said(sent.session))
        ;[here, there] = [arrived.device, file.device]
      })
    }),
    { numRuns: 50 },
  )
})

function given(device: Device, { at, all, notes }: Extract<Step, { do: 'give' }>, files: string[]): Device {
  const one = device.sessions[at % Math.max(1, device.sessions.length)]
  if (!one || !device.organisation) return device
  const made = give(device, { privateNotes: notes, ...(!all && { session: one.session.id }) })
  files.push(made.text)
  return made.device
}

function changed(device: Device, step: Step, number: number): Device {
  const word = `${device.name}${number};`
  return change(device, step.do === 'say' ? saying(word) : noting(word), step.at % device.sessions.length)
}

function takenSafely(device: Device, file: string | undefined): Device {
  if (file === undefined) return device
  const after = take(device, file)
  for (const one of device.sessions) expect(after.device.sessions.some((other) => holds(other, one))).toBe(true)
  for (const { arriving } of after.met.sessions)
    expect(after.device.sessions.some((other) => isIn(said(arriving.session), said(other.session)))).toBe(true)
  const again = take(after.device, file)
  expect(again.met.sessions.every(({ outcome }) => outcome === 'left')).toBe(true)
  expect(again.device).toEqual(after.device)
  return after.device
}

/** All that one version says, and notes, is in the other. */
function holds(other: SessionWithPlan, one: SessionWithPlan): boolean {
  return isIn(said(one.session), said(other.session)) && isIn(wordsOf(one), wordsOf(other))
}

function wordsOf({ session: one }: SessionWithPlan): string[] {
  return privateNoteOf(one).split('\n\n').filter(Boolean)
}

function isIn(some: string[], all: string[]): boolean {
  return some.every((one) => all.includes(one))
}
