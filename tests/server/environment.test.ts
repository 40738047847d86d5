import { expect, test } from 'vitest'
import { parseEnvironment } from '../../src/server/environment'

test('told nothing, the server listens on port 4800 of this machine only', () => {
  expect(parseEnvironment({})).toEqual({ ok: true, environment: { PORT: 4800, HOST: '127.0.0.1' } })
})

test('every fault is told at once', () => {
  expect(parseEnvironment({ PORT: 'many', HOST: '' })).toEqual({
    ok: false,
    faults: [
      'PORT must be a whole number, such as 4800.',
      'HOST must name an address to listen on, such as 127.0.0.1.',
    ],
  })
})

test.each(['-1', '65536', '1.5', '', ' ', '0x10', '1e3'])('PORT=%s is refused', (PORT) => {
  expect(parseEnvironment({ PORT })).toMatchObject({ ok: false, faults: [expect.stringMatching(/^PORT must/)] })
})
