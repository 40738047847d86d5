import { Text, type View } from '@react-pdf/renderer'
import type { ComponentProps } from 'react'
import { settableText } from '../settableText'

type Props = {
  children: string
  style?: ComponentProps<typeof View>['style']
  fixed?: boolean
  /** Points that must still fit below this on the page: a heading never stands alone at its foot. */
  minPresenceAhead?: number
}

/** Text as the fonts can set it: every text in the PDF goes through here. */
export function Words({ children, ...rest }: Props) {
  return <Text {...(rest as ComponentProps<typeof Text>)}>{settableText(children)}</Text>
}
