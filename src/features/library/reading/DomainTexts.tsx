import { useEffect, useState } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { Button } from '../../../ui/controls/Button'
import { goToPart } from '../../../ui/layout/navigation'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { DomainText } from './DomainText'
import styles from './reading.module.css'

/** The areas, folded: a hundred questions are a list that can be taken in. An address that names an area opens it. */
export function DomainTexts({ instrument, language }: { instrument: Instrument; language: string }) {
  const { reading } = useWords(en)
  const { domains } = instrument
  const [open, setOpen] = useState(() => domains.filter(({ id }) => id === named()).map(({ id }) => id))
  useEffect(() => {
    const follow = () => {
      const part = document.getElementById(named())
      setOpen((before) => [...before, named()])
      if (part) requestAnimationFrame(() => goToPart(part))
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const all = domains.every(({ id }) => open.includes(id))
  return (
    <>
      {domains.length > 1 && (
        <div className={styles.all}>
          <Button kind="quiet" small onClick={() => setOpen(all ? [] : domains.map(({ id }) => id))}>
            {all ? reading.closeAll : reading.openAll}
          </Button>
        </div>
      )}
      {domains.map((domain) => (
        <DomainText
          key={domain.id}
          domain={domain}
          instrument={instrument}
          language={language}
          open={open.includes(domain.id)}
          onToggle={(opens) =>
            setOpen((before) => [...before.filter((id) => id !== domain.id), ...(opens ? [domain.id] : [])])
          }
        />
      ))}
    </>
  )
}

/** The part of the page that the address names. */
function named(): string {
  return window.location.hash.slice(1)
}
