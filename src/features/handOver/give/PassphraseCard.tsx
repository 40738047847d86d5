import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { giveEn } from '../words/giveEn'

type PassphraseCardProps = {
  made: string
  own: string
  error: string | undefined
  onAnother: () => void
  onOwn: (own: string) => void
}

/** One that was made for them, large enough to be written down; or one of their own instead. */
export function PassphraseCard({ made, own, error, onAnother, onOwn }: PassphraseCardProps) {
  const { lock } = useWords(giveEn)
  return (
    <Card title={lock.title}>
      <p>{lock.text}</p>
      {own === '' && (
        <>
          <p className={styles.soft}>{lock.words}</p>
          <output className={styles.passphrase} lang="en">
            {made}
          </output>
          <Button kind="quiet" small onClick={onAnother}>
            {lock.another}
          </Button>
        </>
      )}
      <Disclosure summary={lock.ownSummary}>
        <TextField
          id="own"
          label={lock.own}
          hint={lock.ownHint}
          error={error}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={own}
          onChange={(event) => onOwn(event.currentTarget.value)}
        />
      </Disclosure>
    </Card>
  )
}
