import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { compressedCopies } from '../../scripts/build/compressedCopies'
import { offlineApp } from '../../scripts/build/offlineApp'
import { folderOf } from '../support/folderOf'

const smallApp = {
  'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
  'main.js': 'document.title = "small"; import("./later.js")',
  'later.js': 'console.log("later")',
  'public/icons/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'src/app/worker/serviceWorker.ts': 'console.log(self.__WB_MANIFEST)',
}

async function buildOf(files: Record<string, string>, largestFile?: number): Promise<string> {
  const root = folderOf(files)
  const outDir = join(root, 'dist')
  const offline = offlineApp({ killSwitch: false, outDir: () => outDir, ...(largestFile ? { largestFile } : {}) })
  await build({ root, configFile: false, logLevel: 'silent', plugins: [offline, compressedCopies()] })
  return outDir
}

test('the service worker is told of every file, of whatever kind', async () => {
  const built = await buildOf({ ...smallApp, 'public/engine.wasm': 'w', 'public/face.woff2': 'f', 'public/note': 'n' })
  const worker = readFileSync(join(built, 'serviceWorker.js'), 'utf8')
  for (const file of ['index.html', 'engine.wasm', 'face.woff2', 'note', 'icons/mark.svg']) {
    expect(worker).toMatch(new RegExp(`url: ?"${file}"|"url":"${file}"`))
  }
  expect(worker).toMatch(/"revision":null,"url":"assets\/later-/)
})

test('a file that would be missing offline fails the build', async () => {
  const withLargeFile = { ...smallApp, 'public/large.bin': 'x'.repeat(5000) }
  await expect(buildOf(withLargeFile, 4000)).rejects.toThrow('These files would be missing offline: large.bin')
})

test('what shrinks lies beside its smaller copies, and these are not kept offline twice', async () => {
  const built = await buildOf({ ...smallApp, 'public/long.css': '.a { color: red }'.repeat(500) })
  expect(readFileSync(join(built, 'long.css.br')).length).toBeLessThan(500)
  expect(readFileSync(join(built, 'long.css.gz')).length).toBeLessThan(500)
  expect(readFileSync(join(built, 'serviceWorker.js'), 'utf8')).not.toContain('long.css.br')
})
