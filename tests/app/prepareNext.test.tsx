import { afterEach, expect, test } from 'vitest'
import { prepareNext } from '../../src/app/prepareNext'

afterEach(() => document.body.replaceChildren())

test('what comes next is fetched ahead, in its order, once the first page stands and never before', async () => {
  const fetched: string[] = []
  const done = prepareNext([async () => fetched.push('areas'), async () => fetched.push('questions')])
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(fetched).toEqual([])
  document.body.append(document.createElement('h1'))
  await done
  expect(fetched).toEqual(['areas', 'questions'])
})

test('something that cannot be fetched ahead holds up nothing', async () => {
  document.body.append(document.createElement('h1'))
  const fetched: string[] = []
  await prepareNext([() => Promise.reject(new Error('offline')), async () => fetched.push('areas')])
  expect(fetched).toEqual(['areas'])
})
