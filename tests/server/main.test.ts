import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { folderOf } from '../support/folderOf'

const build = folderOf({ 'index.html': '<!doctype html><title>Soundings</title>' })

function start(variables: Record<string, string>): ChildProcess & { said: () => string } {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    env: { ...process.env, SOUNDINGS_APP: build, ...variables },
  })
  onTestFinished(() => void server.kill('SIGKILL'))
  let text = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (more) => (text += more))
  return Object.assign(server, { said: () => text })
}

async function exitCode(server: ChildProcess): Promise<number | null> {
  const [code] = await once(server, 'close')
  return code
}

test('the server prints its address, answers there, and stops when asked to', async () => {
  const server = start({ PORT: '0' })
  await expect.poll(server.said, { timeout: 20_000 }).toMatch(/^Soundings is running at http:\/\/localhost:\d+\n$/)
  const address = server.said().trim().split(' at ')[1]
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ ok: true })
  server.kill('SIGTERM')
  expect(await exitCode(server)).toBe(0)
}, 30_000)

test('a taken port is told in one sentence, with exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const server = start({ PORT: String(port) })
  expect(await exitCode(server)).toBe(1)
  expect(server.said()).toBe(
    `Port ${port} is already in use: stop what runs there, or choose another port, for example PORT=${port + 1} npm start.\n`,
  )
}, 30_000)

test('every fault in the environment is told, without a stack', async () => {
  const server = start({ PORT: 'abc', HOST: '' })
  expect(await exitCode(server)).toBe(1)
  expect(server.said().trim().split('\n')).toHaveLength(2)
}, 30_000)

test('without a build, the server says how to make one', async () => {
  const server = start({ SOUNDINGS_APP: folderOf({}) })
  expect(await exitCode(server)).toBe(1)
  expect(server.said()).toContain('npm start')
}, 30_000)
