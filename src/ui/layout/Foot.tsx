import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Foot.module.css'

export type FootProps = {
  /** The way back: a quiet button or button link. */
  back?: ReactNode
  middle?: ReactNode
  /** The one main action of the page. */
  main?: ReactNode
}

/** Stays at the bottom of the window while the page moves; on a very low window it is the end of the page instead. */
export function Foot({ back, middle, main }: FootProps) {
  const foot = useReservedSpace()
  return (
    <div ref={foot} className={styles.foot}>
      <div className={styles.back}>{back}</div>
      {middle && <div className={styles.middle}>{middle}</div>}
      <div className={styles.main}>{main}</div>
    </div>
  )
}

/** The page keeps exactly this much room at its end, whatever the foot's words wrap to, so that nothing lies beneath. */
function useReservedSpace() {
  const foot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = foot.current
    const root = document.documentElement
    if (!element || typeof ResizeObserver === 'undefined') return
    const reserve = () => {
      const fixed = getComputedStyle(element).position === 'fixed'
      root.style.setProperty('--foot-size', fixed ? `${element.offsetHeight}px` : '0px')
    }
    const observer = new ResizeObserver(reserve)
    observer.observe(element)
    observer.observe(root)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--foot-size')
    }
  }, [])
  return foot
}
