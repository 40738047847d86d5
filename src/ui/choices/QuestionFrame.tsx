import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Chip } from '../controls/Chip'
import { isFree, type Keys, useKeys } from '../controls/useKeys'
import { spokenIn } from '../words/locale'
import styles from './DescribedChoices.module.css'

type OtherChoice = { value: string; label: string; shortcut?: string | undefined }

export type QuestionProps = {
  legend: ReactNode
  legendLevel?: 1 | 2 | 3 | 4 | undefined
  hint?: ReactNode
  /** Of the question and its hint, where it may be another than the page's. Answers say their own. */
  language?: string | undefined
  /** Answers that stand apart from the rest: don't know, does not apply. */
  others?: OtherChoice[] | undefined
  error?: string | undefined
  readOnly?: boolean | undefined
  /** The keys work wherever the focus is: for one item at a time. Otherwise they work inside this item. */
  keysEverywhere?: boolean | undefined
}

export type QuestionFrameProps = QuestionProps & {
  /** Which of `others` is the answer. */
  other: string | undefined
  onOther: (value: string) => void
  /** Of the answers themselves. */
  keys?: Keys | undefined
  children: ReactNode
  /** What belongs to the question and stands under all answers. */
  below?: ReactNode
}

/** A question with its hint above its answers, of whatever kind, and those that stand apart below them. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { legend, legendLevel, hint, language, other, onOther, others = [], error, readOnly = false } = props
  const id = useId()
  const Heading = legendLevel ? (`h${legendLevel}` as const) : 'span'
  const keys = keysFor(props)
  useKeys(keys, props.keysEverywhere === true && !readOnly)
  const listen = (event: KeyboardEvent) => readOnly || press(event, keys)
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.item} aria-describedby={described || undefined} onKeyDown={listen}>
      <legend className={styles.legend}>
        <Heading {...spokenIn(language)}>{legend}</Heading>
      </legend>
      {hint && (
        <div id={`${id}hint`} className={styles.hint} {...spokenIn(language)}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}error`} className={styles.error}>
          {error}
        </p>
      )}
      {props.children}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map(({ value, label, shortcut }) => (
            <Chip
              key={value}
              pressed={other === value}
              disabled={readOnly}
              shortcut={readOnly ? undefined : shortcut}
              onPress={() => onOther(value)}
            >
              {label}
            </Chip>
          ))}
        </div>
      )}
      {props.below && <div className={styles.more}>{props.below}</div>}
    </fieldset>
  )
}

function keysFor({ keys, others = [], onOther }: QuestionFrameProps): Keys {
  const rest = others.flatMap(({ value, shortcut }) =>
    shortcut ? [[shortcut.toLowerCase(), () => onOther(value)] as const] : [],
  )
  return { ...keys, ...Object.fromEntries(rest) }
}

function press(event: KeyboardEvent, keys: Keys) {
  if (!isFree(event.nativeEvent)) return
  const act = keys[event.key] ?? keys[event.key.toLowerCase()] ?? enter(event)
  if (!act) return
  event.preventDefault()
  act(event.nativeEvent)
}

/** Enter on a level chooses it; on the chosen one it is the page's, to go on with. */
function enter(event: KeyboardEvent) {
  const target = event.target
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type !== 'radio') return undefined
  if (target.checked) return undefined
  return () => target.click()
}
