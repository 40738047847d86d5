import { create } from 'qrcode'

/** A code as a square of `size` modules, without the light zone around it. */
export type QrModules = { size: number; version: number; isDark: (row: number, column: number) => boolean }

/** Correction level M, as small as it can be or of `version`; nothing if the content is more than such a code holds. */
export function qrModules(content: string | Uint8Array, version?: number): QrModules | undefined {
  const code = codeOf(content, version)
  if (!code) return undefined
  const { data, size } = code.modules
  return { size, version: code.version, isDark: (row, column) => data[row * size + column] === 1 }
}

/** The library throws if it is given too much, or nothing. */
function codeOf(content: string | Uint8Array, version: number | undefined) {
  try {
    const segments = typeof content === 'string' ? content : [{ data: content, mode: 'byte' as const }]
    return create(segments, { errorCorrectionLevel: 'M', version })
  } catch {
    return undefined
  }
}
