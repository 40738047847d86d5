import { cleanup, render, screen } from '@testing-library/react'
import { type ReactNode, Suspense, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { lazily } from '../../src/app/lazily'

afterEach(cleanup)

test('a screen that was loaded before anybody opens it stands there at once', async () => {
  const Greeting = lazily(async () => ({ Hello }), 'Hello')
  await Greeting.load()
  const { container } = render(<Waiting screen={<Greeting />} />)
  expect(container.textContent).toBe('Hello 0')
})

test('a screen that loads when it is opened keeps what was done in it, however often it is shown again', async () => {
  const Greeting = lazily(async () => ({ Hello }), 'Hello')
  const { rerender } = render(<Waiting screen={<Greeting />} />)
  const button = await screen.findByRole('button')
  button.click()
  await screen.findByText('Hello 1')
  rerender(<Waiting screen={<Greeting />} />)
  expect(screen.getByRole('button').textContent).toBe('Hello 1')
})

function Hello() {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {`Hello ${count}`}
    </button>
  )
}

function Waiting({ screen }: { screen: ReactNode }) {
  return <Suspense fallback="Waiting">{screen}</Suspense>
}
