import { readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { filesUnder } from './unprecachedFiles.ts'

const compressible = /\.(js|css|html|json|svg|wasm|webmanifest)$/
/** Bytes. Below this a second file costs more than it saves. */
const worthwhile = 1024

/** Writes `.br` and `.gz` beside each file that shrinks, once, so that the server compresses nothing while it serves. */
export function compressedCopies(): Plugin {
  let folder = ''
  return {
    name: 'soundings:compressed-copies',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        await Promise.all(
          filesUnder(folder)
            .filter((file) => compressible.test(file))
            .map((file) => compress(join(folder, file))),
        )
      },
    },
  }
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < worthwhile) return
  const [brotli, gzipped] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })])
  await Promise.all([writeWhole(`${file}.br`, brotli), writeWhole(`${file}.gz`, gzipped)])
}

/** Under its name only once it is whole: a build that is stopped half-way must not leave half a script to be served. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await writeFile(`${file}.part`, bytes)
  await rename(`${file}.part`, file)
}
