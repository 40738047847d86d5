import { type ReactNode, useEffect, useRef } from 'react'
import { en } from '../words/en'
import { spokenIn } from '../words/locale'
import { useWords } from '../words/useWords'
import { Columns } from './Columns'
import { goToPart, useCameBack, usePath } from './navigation'
import styles from './Page.module.css'
import { useTitle } from './useTitle'

type Crumb = { label: string; href: string; language?: string | undefined }

export type PageProps = {
  title: string
  /** Of the title, where it may be another than the page's. */
  language?: string | undefined
  /** Stands on the tab where the title is what somebody typed: the browser keeps every tab's title in its history, in clear. */
  tab?: string | undefined
  /** From the outermost in; the page itself is not among them. */
  crumbs?: Crumb[] | undefined
  /** One or two quiet sentences under the title. */
  lead?: ReactNode
  aside?: ReactNode
  wide?: boolean | undefined
  children: ReactNode
}

/** A screen: its one `h1`, the document's title, and the focus of somebody who has just arrived. */
export function Page({ title, language, tab = title, crumbs, lead, aside, wide, children }: PageProps) {
  const words = useWords(en)
  const heading = useArrival()
  useTitle(words.pageTitle(tab))
  return (
    <main id="main" tabIndex={-1} className={styles.page} data-wide={wide || undefined}>
      {crumbs && crumbs.length > 0 && (
        <nav className={styles.crumbs} aria-label={words.breadcrumb}>
          <ol data-bare>
            {crumbs.map(({ label, href, language: own }) => (
              <li key={href}>
                <a href={href}>
                  <bdi {...spokenIn(own)}>{label}</bdi>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 ref={heading} tabIndex={-1}>
        <bdi {...spokenIn(language)}>{title}</bdi>
      </h1>
      {lead && <div className={styles.lead}>{lead}</div>}
      <div className={styles.content}>{aside ? <Columns aside={aside}>{children}</Columns> : children}</div>
    </main>
  )
}

/**
 * Focus goes to the heading without the browser's own jump; a new page starts at its top, an old one where it was left,
 * and an address that names a part of the page (`#leaves`) at that part.
 */
function useArrival() {
  const path = usePath()
  const cameBack = useCameBack()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new arrival
  useEffect(() => {
    const part = document.getElementById(window.location.hash.slice(1))
    const back = cameBack()
    if (part && !back) return goToPart(part)
    heading.current?.focus({ preventScroll: true })
    if (!back && window.scrollY > 0) window.scrollTo(0, 0)
  }, [path])
  return heading
}
