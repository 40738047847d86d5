import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { profileSchema } from '../../../src/core/organisation/organisation'
import { hubs, identifierSchemes, profileCodes, unknownCodes } from '../../../src/core/organisation/profileCodes'

type Published = Record<string, { codes?: string[] | Record<string, string> }>

const file = join(process.cwd(), 'instruments', 'code-lists', 'profile.json')
const { identifierScheme, hubs: publishedHubs, ...published }: Published = JSON.parse(readFileSync(file, 'utf8'))

function codesOf(list: Published[string] | undefined): string[] {
  const codes = list?.codes ?? []
  return Array.isArray(codes) ? codes : Object.keys(codes)
}

test.each(Object.keys(profileCodes))('the codes of %s are those that are published, in the same order', (field) => {
  expect(profileCodes[field as keyof typeof profileCodes]).toEqual(codesOf(published[field]))
})

test('no published list of the profile is left out, and no field of the profile is without one', () => {
  const lists = Object.keys(published).filter((name) => name !== 'note')
  expect(lists.toSorted()).toEqual(Object.keys(profileCodes).toSorted())
  expect(Object.keys(profileSchema.shape).toSorted()).toEqual(lists.toSorted())
})

test('registers and hubs are those that are published', () => {
  expect(identifierSchemes).toEqual(codesOf(identifierScheme))
  expect(hubs).toEqual(codesOf(publishedHubs))
})

test('every code for "nobody could say" is a code of some list', () => {
  const all: string[] = Object.values(profileCodes).flat()
  expect(unknownCodes.filter((code) => !all.includes(code))).toEqual([])
})
