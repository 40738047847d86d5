import 'fake-indexeddb/auto'
import { act, render, screen, waitFor } from '@testing-library/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { expect, test } from 'vitest'
import { useSaving } from '../../src/store/useSaving'
import { StoreProvider, useStore } from '../../src/store/useStore'
import { useWorkingSession } from '../../src/store/useWorkingSession'
import { aDatabaseName, aStore } from './support/deviceStore'
import { anOrganisation, aSession, riversideElders } from './support/records'
import { twoQuestions } from './support/twoQuestions'

test('a screen shows a session, changes it and sees that it is saved', async () => {
  const store = await aStore(aDatabaseName())
  await store.sessions.save(aSession(), { rev: 0, progress: { answered: 0, asked: 2 }, keep: twoQuestions })
  render(
    <StoreProvider store={store}>
      <Place />
      <Bar />
    </StoreProvider>,
  )
  await waitFor(() => screen.getByRole('button', { name: 'nowhere' }))
  act(() => screen.getByRole('button').click())
  screen.getByRole('button', { name: 'people' })
  await waitFor(() => screen.getByText('saved 2026-06-12T14:02:00.000Z'))
  expect(await store.sessions.withId(aSession().id)).toMatchObject({ value: { place: 'people' }, rev: 2 })
})

test('a list on screen follows what is saved', async () => {
  const store = await aStore(aDatabaseName())
  render(
    <StoreProvider store={store}>
      <Names />
    </StoreProvider>,
  )
  await store.organisations.save(riversideElders, 0)
  await waitFor(() => screen.getByText(riversideElders.name))
  await store.organisations.save(anOrganisation({ name: 'Riverside' }), 1)
  await waitFor(() => screen.getByText('Riverside'))
})

function Place() {
  const working = useWorkingSession(aSession().id)
  if (working.state !== 'ready') return <p>{working.state}</p>
  const go = () => working.change((session) => ({ ...session, place: 'people' }))
  return (
    <button type="button" onClick={go}>
      {working.session.place || 'nowhere'}
    </button>
  )
}

function Bar() {
  const saving = useSaving()
  return <p>{saving.state === 'saved' ? `saved ${saving.at.toISOString()}` : saving.state}</p>
}

function Names() {
  const store = useStore()
  const all = useLiveQuery(() => store.organisations.summaries(), [store])
  return <p>{all?.map((one) => one.name).join()}</p>
}
