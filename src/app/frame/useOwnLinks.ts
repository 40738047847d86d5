import { useEffect } from 'react'

/** Takes plain clicks on our own links, so that going somewhere loads no page; everything else is left to the browser. */
export function useOwnLinks(go: (href: string) => void): void {
  useEffect(() => {
    const take = (event: MouseEvent) => {
      const href = ownHref(event)
      if (href === undefined) return
      event.preventDefault()
      go(href)
    }
    document.addEventListener('click', take)
    return () => document.removeEventListener('click', take)
  }, [go])
}

function ownHref(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download')) return undefined
  const address = new URL(link.href)
  const samePage = address.pathname === location.pathname && address.search === location.search
  if (address.origin !== location.origin || (samePage && address.hash)) return undefined
  return address.pathname + address.search + address.hash
}
