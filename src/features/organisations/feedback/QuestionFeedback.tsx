import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { levelAt } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { type FeedbackQuestion, fewestForms } from '../../../core/session/feedback/feedbackSummary'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { feedbackEn } from '../words/feedbackEn'
import styles from './feedback.module.css'

/** How many gave each answer to one question, as a table with a bar in each row. */
export function QuestionFeedback({ question, instrument }: { question: FeedbackQuestion; instrument: Instrument }) {
  const words = useWords(feedbackEn)
  const language = useInstrumentLanguage()
  const item = instrument.items.find(({ id }) => id === question.item)
  if (!item) return null
  const { shown } = question
  const labelOf = (answer: number | string) => {
    const { label } =
      (typeof answer === 'number' ? levelAt(instrument, item, answer) : item.options.find(({ id }) => id === answer)) ??
      {}
    return label ? textIn(label, language) : (words.others[answer] ?? String(answer))
  }
  const most = shown === 'too-few' ? 1 : Math.max(...shown.distribution.map(({ people }) => people), 1)
  return (
    <section className={styles.question}>
      <h4>{textIn(item.probe, language)}</h4>
      {shown === 'too-few' ? (
        <p className={styles.soft}>{words.tooFewAnswers(question.answered, fewestForms)}</p>
      ) : (
        <>
          {shown.topTwo !== 'none' && <p>{words.topTwo(shown.topTwo.people, shown.topTwo.of)}</p>}
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.answer}</th>
                <th scope="col">{words.howMany}</th>
              </tr>
            </thead>
            <tbody>
              {shown.distribution
                .filter(({ answer, people }) => people > 0 || !(answer in words.others))
                .map(({ answer, people }) => (
                  <tr key={answer}>
                    <th scope="row">{labelOf(answer)}</th>
                    <td>
                      <span className={styles.people}>{words.people(people)}</span>
                      <span
                        className={styles.bar}
                        aria-hidden="true"
                        style={{ inlineSize: `${(people / most) * 60}%` }}
                      />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
