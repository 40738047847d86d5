import { useWords } from '../../ui/words/useWords'
import { openingEn } from '../words/openingEn'
import { StandStill } from './StandStill'

export function InsecureAddress() {
  const { insecure } = useWords(openingEn)
  return <StandStill title={insecure.title} text={insecure.text} next={insecure.next} />
}
