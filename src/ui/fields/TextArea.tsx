import { type ComponentProps, type FormEvent, type RefCallback, useCallback, useRef, useState } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import { Field, type FieldFrameOf, splitFrame } from './Field'
import styles from './Field.module.css'

export type TextAreaProps = FieldFrameOf<ComponentProps<'textarea'>>

/**
 * Grows with what is typed. `maxLength` counts and tells, it never cuts: the browser's own limit would silently drop
 * the end of what somebody pasted.
 */
export function TextArea({ maxLength, onInput, ref, ...props }: TextAreaProps) {
  const { frame, native } = splitFrame(props)
  const [length, setLength] = useState(0)
  const counted = useRef<HTMLTextAreaElement>(null)
  const look = useCallback((area: HTMLTextAreaElement) => {
    setLength(area.value.length)
    grow(area)
  }, [])
  const attach: RefCallback<HTMLTextAreaElement> = useCallback(
    (area) => {
      counted.current = area
      if (typeof ref === 'function') ref(area)
      else if (ref) ref.current = area
      if (area) look(area)
    },
    [ref, look],
  )
  const shown = typeof native.value === 'string' ? native.value.length : length
  return (
    <Field
      {...frame}
      below={maxLength === undefined ? frame.below : <Remaining left={maxLength - shown} of={maxLength} />}
    >
      {(wiring) => (
        <textarea
          dir="auto"
          rows={2}
          {...native}
          {...wiring}
          ref={attach}
          className={styles.control}
          onInput={(event: FormEvent<HTMLTextAreaElement>) => {
            look(event.currentTarget)
            onInput?.(event as Parameters<NonNullable<typeof onInput>>[0])
          }}
        />
      )}
    </Field>
  )
}

/** Always there to see; read out only when the end is near, and then only at each tenth. */
function Remaining({ left, of }: { left: number; of: number }) {
  const words = useWords(en)
  const near = left < of / 10
  const spoken = left < 0 ? left : Math.ceil(left / 10) * 10
  return (
    <>
      <span className={left < 0 ? styles.over : undefined}>
        {left < 0 ? words.charactersOver(-left) : words.charactersLeft(left)}
      </span>
      <span role="status" className={styles.hiddenLabel}>
        {near && (left < 0 ? words.charactersOver(-spoken) : words.charactersLeft(spoken))}
      </span>
    </>
  )
}

/** For browsers that do not yet size a field by its content. */
function grow(area: HTMLTextAreaElement) {
  if (typeof CSS === 'undefined' || CSS.supports('field-sizing', 'content')) return
  area.style.blockSize = 'auto'
  area.style.blockSize = `${area.scrollHeight + 4}px`
}
