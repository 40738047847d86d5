import { type ReactNode, useEffect, useId, useRef } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import { usePath } from './navigation'
import styles from './TopBar.module.css'

type MenuLink = { label: string; href: string; current?: boolean | undefined }

export type TopBarProps = {
  name: string
  home?: string | undefined
  /** What is open, the organisation's name say. */
  context?: string | undefined
  /** Where the saving state stands. */
  state?: ReactNode
  links?: MenuLink[] | undefined
}

/** The bar above every page. On a small screen its links go behind one menu button. */
export function TopBar({ name, home = '/', context, state, links = [] }: TopBarProps) {
  return (
    <header className={styles.bar} data-context={context ? true : undefined} data-links={links.length > 0 || undefined}>
      <a className={styles.name} href={home}>
        <Mark />
        <span>{name}</span>
      </a>
      {context && (
        <span className={styles.context} title={context}>
          <bdi>{context}</bdi>
        </span>
      )}
      {state && <div className={styles.state}>{state}</div>}
      {links.length > 0 && <Menu links={links} />}
    </header>
  )
}

function Menu({ links }: { links: MenuLink[] }) {
  const words = useWords(en)
  const id = useId()
  const path = usePath()
  const menu = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu that led to it
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover()
  }, [path])
  return (
    <>
      <button type="button" className={styles.menuButton} popoverTarget={id}>
        {words.menu}
      </button>
      <nav ref={menu} id={id} popover="auto" className={styles.menu} aria-label={words.mainMenu}>
        <ul data-bare>
          {links.map(({ label, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** A sounding line with its lead. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 26 30" aria-hidden="true">
      <path
        d="M13 1v22M7 6h12M9 12h8M10.5 18h5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path d="M9 24h8l-1.6 5h-4.8z" fill="currentColor" />
    </svg>
  )
}
