import { Notice } from '../../../ui/blocks/Notice'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { FileField } from '../../../ui/fields/FileField'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { receiveEn } from '../words/receiveEn'
import { Arrived } from './Arrived'
import { Unlock } from './Unlock'
import { useReceiving } from './useReceiving'

/** A file from somebody else: opened, shown with all that it would change, and taken in only when somebody says so. */
export function ReceiveScreen() {
  const words = useWords(receiveEn)
  const { receiving, choose, open, take } = useReceiving()
  const { state } = receiving
  const isFurther = state === 'open' || state === 'taking' || state === 'taken'
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <div className={styles.stack}>
        {!isFurther && (
          <FileField
            label={state === 'choosing' ? words.choose : words.another}
            hint={words.hint}
            onFile={(file) => void choose(file)}
          />
        )}
        {state === 'choosing' && receiving.problem && (
          <Notice tone="flag" title={words.refused} titleLevel={2} announce>
            <p>{words.notLocked[receiving.problem]}</p>
            {receiving.problem === 'everything' && (
              <ButtonLink kind="quiet" href="/settings">
                {words.toSettings}
              </ButtonLink>
            )}
          </Notice>
        )}
        {(state === 'locked' || state === 'opening') && (
          <Unlock
            key={receiving.name}
            name={receiving.name}
            opening={state === 'opening'}
            problem={state === 'locked' ? receiving.problem : undefined}
            onOpen={(passphrase) => void open(passphrase)}
          />
        )}
        {isFurther && <Arrived receiving={receiving} onTake={() => void take()} />}
      </div>
    </Page>
  )
}
