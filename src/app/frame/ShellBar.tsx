import { useRoomView } from '../../features/sessions/roomView'
import { Button } from '../../ui/controls/Button'
import { goToTop, usePath } from '../../ui/layout/navigation'
import { StateMark } from '../../ui/layout/StateMark'
import { TopBar } from '../../ui/layout/TopBar'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'
import styles from './Frame.module.css'
import { useOpenOrganisation } from './openOrganisation'
import { SavingMark } from './SavingMark'

/** The bar above every page. Turned to the group it shows whether all is saved, and the way back; nothing leads out. */
export function ShellBar() {
  const words = useWords(en)
  const path = usePath()
  const organisation = useOpenOrganisation()
  const turned = useRoomView((view) => view.turned)
  const turn = useRoomView((view) => view.turn)
  const askFirst = useRoomView((view) => view.askFirst)
  const turnBack = () => {
    turn(undefined)
    goToTop()
  }
  if (turned) {
    const state = (
      <div className={styles.turned}>
        {askFirst ? <StateMark state="waiting">{words.turned.keptOnceFinished}</StateMark> : <SavingMark plain />}
        <Button kind="quiet" small onClick={askFirst ?? turnBack}>
          {words.turned.back}
        </Button>
      </div>
    )
    return <TopBar name={words.name} home={`/sessions/${turned}`} context={organisation} state={state} />
  }
  const links = [
    { label: words.menu.organisations, href: '/', current: path === '/' || path.startsWith('/organisations') },
    { label: words.menu.library, href: '/library', current: path.startsWith('/library') },
    { label: words.menu.advisor, href: '/advisor', current: path.startsWith('/advisor') },
    { label: words.menu.settings, href: '/settings', current: path.startsWith('/settings') },
  ]
  return <TopBar name={words.name} context={organisation} state={<SavingMark />} links={links} />
}
