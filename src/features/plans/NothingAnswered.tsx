import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { useWords } from '../../ui/words/useWords'
import { en } from './words/en'

export function NothingAnswered({ href }: { href: string }) {
  const words = useWords(en).nothingAnswered
  return (
    <EmptyState title={words.title} text={words.text} action={<ButtonLink href={href}>{words.action}</ButtonLink>} />
  )
}
