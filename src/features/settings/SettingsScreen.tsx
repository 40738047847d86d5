import { Card } from '../../ui/blocks/Card'
import { Loading } from '../../ui/blocks/Loading'
import { Notice } from '../../ui/blocks/Notice'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { AboutCard } from './AboutCard'
import { AdvisorCard } from './advisor/AdvisorCard'
import { FilesCard } from './device/FilesCard'
import { KeptHereCard } from './device/KeptHereCard'
import { UnreadableNotice } from './device/UnreadableNotice'
import { InstallCard } from './install/InstallCard'
import styles from './settings.module.css'
import { useSettings } from './useSettings'
import { en } from './words/en'

/** `version` is the app's own, which only the build knows. */
export function SettingsScreen({ version }: { version: string }) {
  const words = useWords(en)
  const settings = useSettings()
  if (!settings) return <Loading />
  return (
    <Page title={words.title}>
      <div className={styles.stack}>
        <UnreadableNotice />
        {settings === 'unreadable' ? (
          <Notice tone="flag" title={words.advisor.unreadable} />
        ) : (
          <AdvisorCard settings={settings} />
        )}
        <InstallCard />
        <KeptHereCard />
        <FilesCard />
        <Card id="leaves" title={words.leaves.title}>
          <p>{words.leaves.text}</p>
        </Card>
        <AboutCard version={version} />
      </div>
    </Page>
  )
}
