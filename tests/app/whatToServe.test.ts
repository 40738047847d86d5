import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatToServe } from '../../src/app/worker/whatToServe'

const origin = 'https://soundings.example'
const kept: Record<string, string> = { [`${origin}/icons/mark.svg`]: `${origin}/icons/mark.svg?__WB_REVISION__=1` }
const of = { origin, keyOf: (url: string) => kept[url] }

function serving(path: string, mode = 'cors', method = 'GET') {
  return whatToServe({ method, mode, url: new URL(path, `${origin}/`).href }, of)
}

test('every address of the app is the one page; a file of this version comes from the device', () => {
  expect(serving('/organisations/3f', 'navigate')).toEqual({ serve: 'page' })
  expect(serving('/icons/mark.svg')).toEqual({ serve: 'file', key: `${origin}/icons/mark.svg?__WB_REVISION__=1` })
})

test("an older version's file is looked for on the device; what was never a file is not", () => {
  expect(serving('/assets/Plan-1a2b3c4d.js')).toEqual({ serve: 'older-file' })
  expect(serving('/icons/none.svg')).toEqual({ serve: 'nothing' })
})

test("the hub's routes and other addresses are left alone", () => {
  expect(serving('/api/health')).toEqual({ serve: 'nothing' })
  expect(serving('/api/health', 'navigate')).toEqual({ serve: 'nothing' })
  expect(serving('https://elsewhere.example/assets/x.js')).toEqual({ serve: 'nothing' })
  expect(serving('https://elsewhere.example/', 'navigate')).toEqual({ serve: 'nothing' })
})

test('whatever is not a GET is left alone', () => {
  const method = fc.oneof(fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'), fc.string())
  const mode = fc.constantFrom('navigate', 'cors', 'no-cors', 'same-origin')
  fc.assert(
    fc.property(
      method,
      mode,
      fc.webPath().map((path) => `/x${path}`),
      (method, mode, path) => {
        fc.pre(method !== 'GET')
        expect(serving(path, mode, method)).toEqual({ serve: 'nothing' })
      },
    ),
  )
})
