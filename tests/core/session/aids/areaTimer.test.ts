import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pauseTimer, ranFor, startTimer, timeLeft, unstarted } from '../../../../src/core/session/aids/areaTimer'

const minute = 60_000

test('a timer counts what it has run, over pauses; a second start changes nothing', () => {
  const started = startTimer(startTimer(unstarted, 0), 2 * minute)
  const paused = pauseTimer(started, 5 * minute)
  expect(ranFor(paused, 50 * minute)).toBe(5 * minute)
  expect(ranFor(startTimer(paused, 50 * minute), 52 * minute)).toBe(7 * minute)
})

test('a begun minute counts as left, and once time is up nothing is left, however long it goes on', () => {
  const timer = startTimer(unstarted, 0)
  expect(timeLeft(timer, { minutes: 15, now: 0 })).toEqual({ minutes: 15, used: 0 })
  expect(timeLeft(timer, { minutes: 15, now: 1 }).minutes).toBe(15)
  expect(timeLeft(timer, { minutes: 15, now: 14.5 * minute }).minutes).toBe(1)
  expect(timeLeft(timer, { minutes: 15, now: 15 * minute })).toEqual({ minutes: 0, used: 1 })
  expect(timeLeft(timer, { minutes: 15, now: 90 * minute })).toEqual({ minutes: 0, used: 1 })
})

test('a clock that is set back takes nothing away from what had run', () => {
  const again = startTimer(pauseTimer(startTimer(unstarted, 0), 5 * minute), 10 * minute)
  expect(ranFor(again, 3 * minute)).toBe(5 * minute)
})

test('however often it is started and paused, it has run as long as it was running', () => {
  const steps = fc.array(fc.record({ ran: fc.nat(minute), rested: fc.nat(minute) }))
  fc.assert(
    fc.property(steps, (turns) => {
      let now = 0
      let timer = unstarted
      for (const { ran, rested } of turns) {
        timer = pauseTimer(startTimer(timer, now), now + ran)
        now += ran + rested
      }
      expect(ranFor(timer, now)).toBe(turns.reduce((sum, { ran }) => sum + ran, 0))
    }),
  )
})
