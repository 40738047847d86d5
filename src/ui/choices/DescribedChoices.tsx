import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Chip } from '../controls/Chip'
import { isFree, type Keys, useKeys } from '../controls/useKeys'
import { type Choice, DescribedChoice } from './DescribedChoice'
import styles from './DescribedChoices.module.css'

type OtherChoice = { value: string; label: string; shortcut?: string | undefined }

export type DescribedChoicesProps = {
  legend: ReactNode
  legendLevel?: 1 | 2 | 3 | 4 | undefined
  hint?: ReactNode
  /** The group's name; unlike every other on the page. */
  name: string
  /** Of the first choice, so that an error summary can lead here. */
  id?: string | undefined
  choices: Choice[]
  value?: string | undefined
  onChoose: (value: string) => void
  others?: OtherChoice[] | undefined
  error?: string | undefined
  readOnly?: boolean | undefined
  /** The keys work wherever the focus is: for one item at a time. Otherwise they work inside this item. */
  keysEverywhere?: boolean | undefined
  /** What belongs to the item: evidence, notes. */
  children?: ReactNode
}

/** Levels as described choices, one under the other. Nothing is chosen until somebody chooses. */
export function DescribedChoices(props: DescribedChoicesProps) {
  const { legend, legendLevel, hint, name, choices, value, onChoose, others = [], error, readOnly = false } = props
  const id = useId()
  const Heading = legendLevel ? (`h${legendLevel}` as const) : 'span'
  const keys = keysFor(props)
  useKeys(keys, props.keysEverywhere === true && !readOnly)
  const listen = (event: KeyboardEvent) => readOnly || press(event, keys)
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.item} aria-describedby={described || undefined} onKeyDown={listen}>
      <legend className={styles.legend}>
        <Heading>{legend}</Heading>
      </legend>
      {hint && (
        <div id={`${id}hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <DescribedChoice
            key={choice.value}
            choice={choice}
            shortcut={choice.shortcut ?? String(index)}
            id={index === 0 ? props.id : undefined}
            name={name}
            chosen={value === choice.value}
            readOnly={readOnly}
            onChoose={onChoose}
          />
        ))}
      </div>
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((other) => (
            <Chip
              key={other.value}
              pressed={value === other.value}
              disabled={readOnly}
              shortcut={readOnly ? undefined : other.shortcut}
              onPress={() => onChoose(other.value)}
            >
              {other.label}
            </Chip>
          ))}
        </div>
      )}
      {props.children && <div className={styles.more}>{props.children}</div>}
    </fieldset>
  )
}

function keysFor({ choices, others = [], onChoose }: DescribedChoicesProps): Keys {
  const levels = choices.map((choice, index) => [choice.shortcut ?? String(index), choice.value])
  const rest = others.flatMap((other) => (other.shortcut ? [[other.shortcut.toLowerCase(), other.value]] : []))
  return Object.fromEntries([...levels, ...rest].map(([key, value]) => [key, () => onChoose(String(value))]))
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
