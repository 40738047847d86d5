import { en } from '../words/en'
import { useWords } from '../words/useWords'
import { Button, type ButtonProps } from './Button'

export function PrintButton({ children, ...props }: ButtonProps) {
  const words = useWords(en)
  return (
    <Button kind="quiet" {...props} onClick={() => window.print()}>
      {children ?? words.print}
    </Button>
  )
}
