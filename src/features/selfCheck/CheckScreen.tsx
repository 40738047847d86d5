import { textIn } from '../../core/instrument/text'
import { Card } from '../../ui/blocks/Card'
import { Loading } from '../../ui/blocks/Loading'
import { Notice } from '../../ui/blocks/Notice'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { CheckAgain } from './CheckAgain'
import { GoOn } from './GoOn'
import { StartCheckForm } from './StartCheckForm'
import styles from './selfCheck.module.css'
import { type Offered, useCheck } from './useCheck'
import { en } from './words/en'

/** Where a link leads a group that does it alone: what this is, what was begun before, and the way to begin. */
export function CheckScreen() {
  const words = useWords(en)
  const named = new URLSearchParams(window.location.search).get('with') ?? ''
  const check = useCheck(named)
  if (!check) return <Loading />
  const { offered, unknown, unfinished, groups } = check
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <div className={styles.stack}>
        <GoOn sessions={unfinished} />
        {unknown && (
          <Notice tone="info" title={words.unknown.title}>
            <p>{offered.length > 0 ? words.unknown.text : words.unknown.textWithout}</p>
          </Notice>
        )}
        <Facts offered={offered} />
        <CheckAgain groups={groups} instrument={offered[0]?.instrument} />
        <StartCheckForm offered={offered} named={unknown ? '' : named} hasUnfinished={unfinished.length > 0} />
      </div>
    </Page>
  )
}

function Facts({ offered }: { offered: Offered[] }) {
  const words = useWords(en)
  const language = useInstrumentLanguage()
  return (
    <Card title={words.facts}>
      <ul className={styles.facts}>
        {offered.map(
          ({ instrument: { id, title, minutes } }) =>
            minutes && <li key={id}>{words.takes(textIn(title, language), minutes)}</li>,
        )}
        <li>{words.anyTime}</li>
        <li>{words.account}</li>
        <li>{words.stays}</li>
        <li>{words.notLocked}</li>
      </ul>
    </Card>
  )
}
