import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'

export type Go = (href: string, options?: { replace?: boolean }) => void

/** Going somewhere in code. For a link write a plain `<a href>`: the app takes the click. */
export function useGo(): Go {
  return useContext(NavigationContext).go
}

export function usePath(): string {
  return useContext(NavigationContext).path
}

/** True once for a page reached by the browser's Back or Forward, whose place on the page the browser itself restores. */
export function useCameBack(): () => boolean {
  return useContext(NavigationContext).cameBack
}

/** The part comes into sight and its first heading takes the focus, so that a screen reader goes on there. */
export function goToPart(part: HTMLElement) {
  const heading = part.querySelector<HTMLElement>('h2, h3') ?? part
  if (heading.tabIndex < 0) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  part.scrollIntoView?.({ block: 'start' })
}

/** Back to where somebody arrives: for a press that takes away its own button, and the focus with it. */
export function goToTop() {
  window.scrollTo(0, 0)
  document.querySelector('h1')?.focus({ preventScroll: true })
}

export function NavigationProvider(props: { value: { go: Go; path: string }; children: ReactNode }) {
  const { go, path } = props.value
  const back = useRef(false)
  useEffect(() => {
    const note = () => {
      back.current = true
    }
    window.addEventListener('popstate', note, { capture: true })
    return () => window.removeEventListener('popstate', note, { capture: true })
  }, [])
  const value = useMemo(
    () => ({
      go,
      path,
      cameBack: () => {
        const was = back.current
        back.current = false
        return was
      },
    }),
    [go, path],
  )
  return <NavigationContext value={value}>{props.children}</NavigationContext>
}

const NavigationContext = createContext<{ go: Go; path: string; cameBack: () => boolean }>({
  go: (href) => window.location.assign(href),
  path: '/',
  cameBack: () => false,
})
