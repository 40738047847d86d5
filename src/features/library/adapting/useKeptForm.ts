import { useEffect, useRef, useState } from 'react'
import type { DefaultValues, UseFormReturn } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import { useStore } from '../../../store/useStore'
import { useFormDraft } from '../../../store/working/useFormDraft'

type KeptForm<Typed extends Record<string, string>> = UseFormReturn<Typed> & {
  isRead: boolean
  /** Whether something stood here from before. */
  found: boolean
  /** What was typed has been used: the fields are empty, and nothing is kept. */
  used: () => Promise<void>
}

/**
 * A form for something that is not there yet. What is typed is kept on the device until it is used, and stands there
 * again when somebody comes back. Its fields are shown once `isRead`.
 */
export function useKeptForm<Typed extends Record<string, string>>(key: string, empty: Typed): KeptForm<Typed> {
  const store = useStore()
  const { keep, settle } = useFormDraft(key)
  const [start] = useState(empty)
  const [found, setFound] = useState(false)
  const isKept = useRef(false)
  const form = useForm<Typed>({
    async defaultValues() {
      const kept = await Promise.resolve(store.drafts.read(key)).catch(() => undefined)
      isKept.current = kept !== undefined
      setFound(kept !== undefined)
      return typedFrom(kept?.value, start)
    },
  })
  const { subscribe, reset } = form

  async function drop() {
    if (!isKept.current) return
    isKept.current = false
    await settle()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `drop` rests on `settle` alone
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback({ values }) {
          if (isSame(values, start)) return void drop()
          isKept.current = true
          keep(values)
        },
      }),
    [subscribe, keep, settle, start],
  )

  return {
    ...form,
    isRead: !form.formState.isLoading,
    found,
    async used() {
      reset(start as DefaultValues<Typed>)
      await drop()
    },
  }
}

/** What another version of the app kept may have other fields. */
function typedFrom<Typed extends Record<string, string>>(kept: unknown, start: Typed): Typed {
  const said = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  const entries = Object.entries(start).map(([name, words]) => {
    const typed = Object.hasOwn(said, name) ? said[name] : undefined
    return [name, typeof typed === 'string' ? typed : words]
  })
  return Object.fromEntries(entries)
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys(b).every((name) => (a[name] ?? '') === b[name])
}
