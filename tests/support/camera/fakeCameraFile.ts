import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type QrModules, qrModules } from '../../../src/ui/qr/qrModules'

/** Pixels. */
const width = 800
const height = 600
const perSecond = 15
/** As `QrFrames` plays them: five codes a second. */
const picturesEach = 3
/** Brightness, of 0 to 255: a screen in a room, not ink on paper. */
const shades = { dark: 40, light: 215, room: 120, noise: 24 }

/**
 * A film for `FakeCamera`: each list of `frames` is what one screen plays once through, and the screens come one after the
 * other. The screen moves and turns a little in the hand, the picture is grainy, and where one code follows another the
 * camera sees half of each. About 2 MB for each code: `inBrowser`
 * removes it, any other caller removes its folder.
 */
export function fakeCameraFile(frames: Uint8Array[][]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-camera-')), 'film.y4m')
  const file = openSync(path, 'w')
  writeSync(file, `YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420\n`)
  const codes = frames.flatMap(codesOf)
  const noise = grain()
  codes.forEach((code, at) => {
    for (let picture = 0; picture < picturesEach; picture++) {
      const before = picture === 0 ? codes.at(at - 1) : code
      writeSync(file, 'FRAME\n')
      writeSync(file, brightness(code, before ?? code, at * picturesEach + picture, noise))
      writeSync(file, colourless)
    }
  })
  closeSync(file)
  return path
}

/** All of one screen in one size, as `QrFrames` shows them. */
function codesOf(frames: Uint8Array[]): QrModules[] {
  const version = Math.max(...frames.map((frame) => modulesOf(frame).version))
  return frames.map((frame) => modulesOf(frame, version))
}

function modulesOf(frame: Uint8Array, version?: number): QrModules {
  const modules = qrModules(frame, version)
  if (!modules) throw new Error(`No code holds ${frame.length} bytes`)
  return modules
}

/** `code` in the upper half of the picture, `before` in the lower one: a camera takes a picture from the top down. */
function brightness(code: QrModules, before: QrModules, time: number, noise: Int8Array): Uint8Array {
  const angle = 0.06 * Math.sin(time / 5)
  const centre = { x: width / 2 + 12 * Math.sin(time / 3), y: height / 2 + 8 * Math.cos(time / 4) }
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const shown = y < height / 2 ? code : before
    const module = (0.85 * height) / (shown.size + 8)
    for (let x = 0; x < width; x++) {
      const across = (Math.cos(angle) * (x - centre.x) + Math.sin(angle) * (y - centre.y)) / module + shown.size / 2
      const down = (Math.cos(angle) * (y - centre.y) - Math.sin(angle) * (x - centre.x)) / module + shown.size / 2
      const grained = noise[(y * width + x + time * 7919) % noise.length] ?? 0
      pixels[y * width + x] = shadeAt(shown, Math.floor(down), Math.floor(across)) + grained
    }
  }
  return pixels
}

function shadeAt({ size, isDark }: QrModules, row: number, column: number): number {
  if (row < -4 || column < -4 || row >= size + 4 || column >= size + 4) return shades.room
  const inside = row >= 0 && column >= 0 && row < size && column < size
  return inside && isDark(row, column) ? shades.dark : shades.light
}

/** The same in every run: a linear congruential generator (Numerical Recipes). */
function grain(): Int8Array {
  let state = 1
  return Int8Array.from({ length: 65_521 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return ((state >>> 24) / 255 - 0.5) * 2 * shades.noise
  })
}

/** Both colour planes, at a quarter of the size each. */
const colourless = new Uint8Array((width * height) / 2).fill(128)
