import { Text, View } from '@react-pdf/renderer'
import type { ComponentProps } from 'react'
import { settableText } from '../settableText'
import { textPieces } from '../textPieces'

type Props = {
  children: string
  style?: ComponentProps<typeof View>['style']
  fixed?: boolean
  /** Points that must still fit below this on the page: a heading never stands alone at its foot. */
  minPresenceAhead?: number
  /** Characters that surely fit on a page at this width and size. */
  most?: number
}

/** Text as the fonts can set it: every text in the PDF goes through here. */
export function Words({ children, most = 1500, ...rest }: Props) {
  const pieces = textPieces(settableText(children), most)
  if (pieces.length === 1) return <Text {...(rest as ComponentProps<typeof Text>)}>{pieces[0]}</Text>
  const keyed = pieces.map((piece, index) => ({ piece, key: `piece ${index}` }))
  return (
    <View {...(rest as ComponentProps<typeof View>)}>
      {keyed.map(({ piece, key }) => (
        <Text key={key}>{piece}</Text>
      ))}
    </View>
  )
}
