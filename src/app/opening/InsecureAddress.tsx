import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'
import { StandStill } from './StandStill'

export function InsecureAddress() {
  const { insecure } = useWords(en).opening
  return <StandStill title={insecure.title} text={insecure.text} next={insecure.next} />
}
