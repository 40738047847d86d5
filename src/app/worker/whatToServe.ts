/**
 * Where the answer to a request comes from: the one page of the app, a file of this version, a file of an older version
 * that an open tab may still need, or nowhere here: the browser asks the network as if there were no worker.
 */
export type Source = { serve: 'page' } | { serve: 'file'; key: string } | { serve: 'older-file' } | { serve: 'nothing' }

/** Only GET, only our own address, never the hub's routes. */
export function whatToServe(
  request: { method: string; mode: string; url: string },
  of: { origin: string; keyOf: (url: string) => string | undefined },
): Source {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== of.origin || url.pathname.startsWith('/api/'))
    return { serve: 'nothing' }
  if (request.mode === 'navigate') return { serve: 'page' }
  const key = of.keyOf(request.url)
  if (key) return { serve: 'file', key }
  return url.pathname.startsWith('/assets/') ? { serve: 'older-file' } : { serve: 'nothing' }
}
