import { useMemo } from 'react'
import { useWords } from '../words/useWords'
import styles from './Qr.module.css'
import { type QrModules, qrModules } from './qrModules'
import { qrEn } from './words/qrEn'

export type QrCodeProps = {
  /** What the code is for: 'Code for rating on your own phone' */
  label: string
  content: string | Uint8Array
  /** Of 1 to 40: for codes that take turns in one place, so that they are all of one size. */
  version?: number | undefined
}

/** Modules on each side that must stay light (ISO/IEC 18004). */
const quietZone = 4

/** As large as its place allows; dark on white in dark mode too, since many cameras read nothing else. */
export function QrCode({ label, content, version }: QrCodeProps) {
  const words = useWords(qrEn)
  const modules = useMemo(() => qrModules(content, version), [content, version])
  if (!modules) return <p>{words.tooMuch}</p>
  const side = modules.size + 2 * quietZone
  return (
    <svg className={styles.code} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect className={styles.light} width={side} height={side} />
      <path className={styles.dark} d={pathOf(modules)} shapeRendering="crispEdges" />
    </svg>
  )
}

/** One bar for each run of dark modules in a row. */
function pathOf({ size, isDark }: QrModules): string {
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const start = column
      while (column < size && isDark(row, column)) column++
      if (column > start) path += `M${start + quietZone} ${row + quietZone}h${column - start}v1h${start - column}z`
    }
  }
  return path
}
