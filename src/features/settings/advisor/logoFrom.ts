import { pictureKind } from './pictureKind'

export type LogoProblem = 'svg' | 'other-kind' | 'unreadable' | 'too-large'
export type Logo = { ok: true; address: string } | { ok: false; problem: LogoProblem }

/** Pixels; twice what the widest place on a document shows. */
const widest = 600
const tallest = 600
/** Characters of the data address, which is ASCII: 300 kB. */
const longest = 300_000

/** A PNG or JPEG as a small data address, drawn anew here, so that nothing hidden in the file travels on. */
export async function logoFrom(file: Blob): Promise<Logo> {
  const kind = pictureKind(new Uint8Array(await file.arrayBuffer()))
  if (kind === 'svg' || kind === 'other-kind') return { ok: false, problem: kind }
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return { ok: false, problem: 'unreadable' }
  const address = smallEnough(picture, kind)
  picture.close()
  return address ? { ok: true, address } : { ok: false, problem: 'too-large' }
}

/** A PNG stays one, for its clear ground, unless only a JPEG gets small enough. */
function smallEnough(picture: ImageBitmap, kind: 'png' | 'jpeg'): string | undefined {
  for (const share of [1, 0.75, 0.5, 0.33]) {
    const attempts =
      kind === 'png' ? [drawn(picture, share, 'png')] : [0.9, 0.75].map((q) => drawn(picture, share, 'jpeg', q))
    const fits = attempts.find((address) => address !== undefined && address.length <= longest)
    if (fits) return fits
  }
  const last = drawn(picture, 0.5, 'jpeg', 0.7)
  return last && last.length <= longest ? last : undefined
}

function drawn(picture: ImageBitmap, share: number, kind: 'png' | 'jpeg', quality?: number): string | undefined {
  const scale = Math.min(1, widest / picture.width, tallest / picture.height) * share
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const brush = canvas.getContext('2d')
  if (!brush) return undefined
  if (kind === 'jpeg') {
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, canvas.width, canvas.height)
  }
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL(`image/${kind}`, quality)
}
