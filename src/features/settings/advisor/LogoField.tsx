import { useState } from 'react'
import { Button } from '../../../ui/controls/Button'
import { FileField } from '../../../ui/fields/FileField'
import { useWords } from '../../../ui/words/useWords'
import styles from '../settings.module.css'
import { en } from '../words/en'
import type { LogoProblem } from './logoFrom'
import { logoFrom } from './logoFrom'

export function LogoField({ logo, onChange }: { logo: string; onChange: (address: string) => void }) {
  const { advisor: words } = useWords(en)
  const [problem, setProblem] = useState<LogoProblem>()

  async function choose(file: File) {
    const made = await logoFrom(file)
    setProblem(made.ok ? undefined : made.problem)
    if (made.ok) onChange(made.address)
  }

  return (
    <div className={styles.logo}>
      <FileField
        label={words.logo}
        hint={words.logoHint}
        error={problem && words.logoProblem[problem]}
        accept="image/png,image/jpeg"
        onFile={(file) => void choose(file)}
      />
      {logo && (
        <div className={styles.picture}>
          <img src={logo} alt={words.logoAlt} />
          <Button kind="quiet" small onClick={() => onChange('')}>
            {words.removeLogo}
          </Button>
        </div>
      )}
    </div>
  )
}
