import { useReadySession } from '../../../store/readySession'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import styles from '../Session.module.css'
import { versionsEn } from '../words/versionsEn'
import { useNewerVersion } from './useNewerVersion'

/** Says quietly that there is a newer version. The session stays as it is until somebody decides otherwise. */
export function NewerVersion() {
  const words = useWords(versionsEn).newer
  const { session, mayWrite } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const newer = useNewerVersion()
  if (!newer || session.finishedAt !== undefined || session.round || !mayWrite || turned) return null
  return (
    <p className={styles.soft}>
      {words.stays(session.instrument.version)} <a href={`/sessions/${session.id}/move`}>{words.see(newer.version)}</a>
    </p>
  )
}
