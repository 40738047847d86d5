declare global {
  interface Window {
    timed: Promise<number>
    longest: number
  }
}

/**
 * Milliseconds from the next tap (the moment the finger left the glass, as the browser stamped it) until each of
 * `selectors` was seen in the page, one after the other, and the last one is painted. Runs in the page.
 */
export function timeFromTap(selectors: string[]): void {
  const left = [...selectors]
  window.timed = new Promise((resolve) => {
    const start = (tap: Event) => {
      const look = () => {
        while (left[0] !== undefined && document.querySelector(left[0])) left.shift()
        if (left.length > 0) return
        watching.disconnect()
        requestAnimationFrame(() => {
          const painted = new MessageChannel()
          painted.port1.onmessage = () => resolve(performance.now() - tap.timeStamp)
          painted.port2.postMessage(undefined)
        })
      }
      const watching = new MutationObserver(look)
      watching.observe(document, { subtree: true, childList: true, attributes: true })
    }
    addEventListener('pointerup', start, { capture: true, once: true })
  })
}

/** Milliseconds from when `first` is seen in the page until `last` is. Runs in the page. */
export function timeBetween({ first, last }: { first: string; last: string }): void {
  window.timed = new Promise((resolve) => {
    let started: number | undefined
    const watching = new MutationObserver(() => {
      if (document.querySelector(first)) started ??= performance.now()
      if (started === undefined || !document.querySelector(last)) return
      watching.disconnect()
      resolve(performance.now() - started)
    })
    watching.observe(document, { subtree: true, childList: true, attributes: true })
  })
}

/**
 * Milliseconds since this page was asked for until `shown` rows stand there, `typed` was put into the search field
 * and one row is left and painted. Runs in the page before anything else.
 */
export function timeSearchedList({ rows, shown, typed }: { rows: string; shown: number; typed: string }): void {
  window.timed = new Promise((resolve) => {
    let searched = false
    const look = () => {
      const found = document.querySelectorAll(rows).length
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')
      if (!searched && found >= shown && field) {
        searched = true
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      if (!searched || document.querySelectorAll(rows).length !== 1) return
      watching.disconnect()
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => resolve(performance.now())
        painted.port2.postMessage(undefined)
      })
    }
    const watching = new MutationObserver(look)
    watching.observe(document, { subtree: true, childList: true })
  })
}

/** Milliseconds since this page was asked for until `selector` was seen in it. Runs in the page before anything else. */
export function timeUntilShown(selector: string): void {
  window.timed = new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector(selector)) return
      watching.disconnect()
      resolve(performance.now())
    })
    watching.observe(document, { subtree: true, childList: true })
  })
}

/** What was timed, or after a minute that it never came about. Runs in the page. */
export function timed(): Promise<number> {
  const never = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`What should have been timed never happened at ${location.href}`)), 60_000),
  )
  return Promise.race([window.timed, never])
}

/** Keeps the longest task of the main thread in `window.longest`; the browser tells of those over 50 ms. Runs in the page. */
export function watchLongTasks(): void {
  window.longest = 0
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries()) window.longest = Math.max(window.longest, duration)
  }).observe({ entryTypes: ['longtask'] })
}
