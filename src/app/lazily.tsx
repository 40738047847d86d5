import { type ComponentType, lazy } from 'react'

/** A screen in a file of its own; `load` fetches it before anybody opens it. */
export type LazyScreen<Props> = ComponentType<Props> & { load: () => Promise<unknown> }

/**
 * A screen that loads when it is first opened, or beforehand. Once it is loaded it is shown at once: after React's own
 * `lazy` has shown its fallback, however briefly, React keeps that up for 300 ms.
 */
export function lazily<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyScreen<Props> {
  let loaded: ComponentType<Props> | undefined
  const loadAndKeep = async () => {
    loaded ??= (await load())[name]
    return { default: loaded }
  }
  const Loading = lazy(loadAndKeep)
  // biome-ignore lint/correctness/noComponentHookFactories: as `lazy` itself, called once for each screen, at module level
  function Screen(props: Props) {
    const Chosen: ComponentType<Props> = loaded ?? Loading
    return <Chosen {...props} />
  }
  return Object.assign(Screen, { load: loadAndKeep })
}
