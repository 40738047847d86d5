import { lazy, Suspense, useState } from 'react'
import { Loading } from '../blocks/Loading'
import { Button } from '../controls/Button'
import { useWords } from '../words/useWords'
import type { PlotPlace } from './plotPlace'
import styles from './RadarPicture.module.css'
import { chartsEn } from './words/chartsEn'

export type RadarAxis = { label: string; value?: PlotPlace | undefined; was?: PlotPlace | undefined }

export type RadarPictureProps = { axes: RadarAxis[]; nowLabel?: string | undefined; wasLabel?: string | undefined }

const RadarDrawing = lazy(async () => ({ default: (await import('./RadarDrawing')).RadarDrawing }))

/**
 * Only for those who ask for it: the plot and its table say the same, more truly, and are this picture's text. What is
 * not known is left out: a library would draw it as nothing. Its spokes have numbers, because a name would be cut off.
 */
export function RadarPicture({ axes, nowLabel, wasLabel }: RadarPictureProps) {
  const words = useWords(chartsEn)
  const [shown, setShown] = useState(false)
  const drawn = axes.filter((axis) => axis.value !== undefined)
  const leftOut = axes.filter((axis) => axis.value === undefined).map((axis) => axis.label)
  return (
    <div className={styles.radar}>
      <Button kind="plain" small aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? words.radar.hide : words.radar.show}
      </Button>
      {shown && (
        <>
          <p className={styles.caution}>{words.radar.caution}</p>
          {leftOut.length > 0 && <p className={styles.caution}>{words.radar.leftOut(leftOut)}</p>}
          <div className={styles.drawing} aria-hidden="true" dir="ltr">
            <Suspense fallback={<Loading />}>
              <RadarDrawing axes={drawn} nowLabel={nowLabel ?? words.plot.now} wasLabel={wasLabel ?? words.plot.was} />
            </Suspense>
          </div>
          <ol className={styles.names} aria-hidden="true">
            {drawn.map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
