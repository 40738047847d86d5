import { useState } from 'react'

export function BareWelcome() {
  const [who, setWho] = useState('')
  return (
    <main>
      <h1>Welcome</h1>
      {['An advisor', 'Ourselves'].map((name) => (
        <label key={name}>
          <input type="radio" name="who" checked={who === name} onChange={() => setWho(name)} />
          {name}
        </label>
      ))}
      <button type="button">Begin</button>
    </main>
  )
}
