import type { SessionMode } from '../../../core/session/sessionSchema'
import { changeSettings } from '../../../store/settings'
import type { Settings } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import styles from '../settings.module.css'
import { en } from '../words/en'
import { LogoField } from './LogoField'
import { useAdvisor } from './useAdvisor'

/** What stands on the advisor's documents, and whom the screens speak to. */
export function AdvisorCard({ settings }: { settings: Settings }) {
  const { advisor: words } = useWords(en)
  const store = useStore()
  const { register, problem, logo, changeLogo } = useAdvisor(settings)
  const changeMode = (mode: string) =>
    void changeSettings(store.settings, (before) => ({ ...before, mode: mode as SessionMode }))
  return (
    <Card title={words.title}>
      <p className={styles.soft}>{words.lead}</p>
      {problem && (
        <Notice tone="flag" announce title={words.notSaved}>
          <p>{words.notSavedText}</p>
        </Notice>
      )}
      <div className={styles.fields}>
        <TextField label={words.name} autoComplete="name" {...register('name')} />
        <TextField label={words.body} hint={words.bodyHint} autoComplete="organization" {...register('body')} />
        <TextField label={words.contact} hint={words.contactHint} autoComplete="email" {...register('contact')} />
        <LogoField logo={logo} onChange={changeLogo} />
        <RadioGroup
          legend={words.mode}
          name="mode"
          options={[
            { value: 'facilitated', label: words.modes.facilitated },
            { value: 'self', label: words.modes.self },
          ]}
          value={settings.mode ?? ''}
          onChoose={changeMode}
        />
      </div>
      <p className={styles.own}>
        <a href="/advisor">{words.development}</a>
      </p>
    </Card>
  )
}
