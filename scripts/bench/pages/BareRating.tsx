import { useState } from 'react'
import { put } from './plainDatabase'

/** As many questions as `?questions=` says; a choice is put into IndexedDB and 'saved' once the disk has it. */
export function BareRating() {
  const [chosen, setChosen] = useState<Record<string, number>>({})
  const [state, setState] = useState('idle')
  const questions = Number(new URLSearchParams(location.search).get('questions'))
  const choose = async (question: string, level: number) => {
    const answers = { ...chosen, [question]: level }
    setChosen(answers)
    setState('saving')
    await put('answers', { id: 'session', answers })
    setState('saved')
  }
  return (
    <main>
      <header>
        <span data-state={state}>{state}</span>
      </header>
      {Array.from({ length: questions }, (_, at) => `Question ${at + 1}`).map((question) => (
        <fieldset key={question}>
          <legend>{question}</legend>
          {[0, 1, 2, 3].map((level) => (
            <label key={level}>
              <input
                type="radio"
                name={question}
                checked={chosen[question] === level}
                onChange={() => void choose(question, level)}
              />
              {level}
            </label>
          ))}
        </fieldset>
      ))}
    </main>
  )
}
