import { useLayoutEffect } from 'react'

/** The document's title, which changes together with what is seen: it is never that of the page before. */
export function useTitle(title: string) {
  useLayoutEffect(() => {
    document.title = title
  }, [title])
}
