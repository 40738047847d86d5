import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { createServer } from '../../src/server/createServer'
import { folderOf } from '../support/folderOf'

const page = '<!doctype html><title>Soundings</title>'
const build = folderOf({
  'index.html': page,
  'serviceWorker.js': 'self.x = 1',
  'manifest.webmanifest': '{}',
  'icons/mark.svg': '<svg/>',
  'assets/index-1a2b3c4d.js': 'export {}',
  'assets/index-1a2b3c4d.js.gz': gzipSync('export {}').toString('latin1'),
  'assets/face-1a2b3c4d.woff2': 'w',
  'assets/engine-1a2b3c4d.wasm': 'w',
  'assets/workers/pdf.worker-1a2b3c4d.js': 'self.x = 1',
})

async function ask(request: InjectOptions | string, appFolder = build) {
  const server = await createServer({ appFolder, version: '9.9.9' })
  return server.inject(request)
}

test('health says that the server runs, and which version', async () => {
  const answer = await ask('/api/health')
  expect(answer.json()).toEqual({ ok: true, version: '9.9.9' })
  expect(answer.headers['cache-control']).toBe('no-store')
})

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/serviceWorker.js', 'application/javascript; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/icons/mark.svg', 'image/svg+xml'],
  ['/assets/index-1a2b3c4d.js', 'application/javascript; charset=utf-8'],
  ['/assets/face-1a2b3c4d.woff2', 'font/woff2'],
  ['/assets/engine-1a2b3c4d.wasm', 'application/wasm'],
])('%s is served as %s', async (address, type) => {
  const answer = await ask(address)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type])
})

test('a file whose name carries its hash is kept for a year; the page and the service worker are asked for each time', async () => {
  const kept = async (address: string) => (await ask(address)).headers['cache-control']
  expect(await kept('/assets/index-1a2b3c4d.js')).toBe('public, max-age=31536000, immutable')
  expect(await kept('/')).toBe('no-cache')
  expect(await kept('/organisations/new')).toBe('no-cache')
  expect(await kept('/serviceWorker.js')).toBe('no-cache')
})

test('a build that stands in a folder called assets is served as any other: its page is asked for each time', async () => {
  const elsewhere = join(folderOf({ 'assets/workers/dist/index.html': page }), 'assets/workers/dist')
  const { headers } = await ask('/', elsewhere)
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).not.toContain('unsafe')
})

test('a browser that understands gzip gets the smaller copy, any other the file itself', async () => {
  const answer = (encoding: string) =>
    ask({ url: '/assets/index-1a2b3c4d.js', headers: { 'accept-encoding': encoding } })
  const smaller = await answer('gzip')
  expect(smaller.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(smaller.headers['content-type']).toBe('application/javascript; charset=utf-8')
  expect((await answer('identity')).body).toBe('export {}')
})

test.each(['/organisations/3f/sessions', '/library/full-diagnosis/1.0.0', '/no/such/place?x=1', '/assetsx'])(
  '%s is an address of the app: the page decides what it shows',
  async (address) => {
    const answer = await ask(address)
    expect([answer.statusCode, answer.body]).toEqual([200, page])
  },
)

test.each([
  '/assets/index-00000000.js',
  '/assets%2findex-00000000.js',
  '/assets/',
  '/api',
  '/api/',
  '/api/contributions',
  '/api%2fcontributions',
  '//api/x/../../etc/passwd',
])('%s never comes back as the page', async (address) => {
  const answer = await ask(address)
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode).toBeLessThan(500)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ status: answer.statusCode, code: expect.any(String) })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('%s finds nothing to change', async (method) => {
  for (const url of ['/', '/serviceWorker.js', '/assets/index-1a2b3c4d.js', '/sessions/1']) {
    const answer = await ask({ method, url })
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  }
})

test('an address of the hub that can only be read says so', async () => {
  const answer = await ask({ method: 'POST', url: '/api/health' })
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect((await ask({ method: 'POST', url: '/api/contributions' })).statusCode).toBe(404)
})

test('files beside the build cannot be reached', async () => {
  for (const url of [
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
  ]) {
    expect((await ask(url)).body).not.toContain('dependencies')
  }
})

test.each(['/', '/api/health', '/assets/index-1a2b3c4d.js', '/assets/none.js', '/%', '//x'])(
  '%s carries the security headers',
  async (address) => {
    const { headers } = await ask(address)
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    const permissions = String(headers['permissions-policy']).split(', ')
    expect(permissions.filter((permission) => !permission.endsWith('=()'))).toEqual(['camera=(self)'])
    expect(permissions).toContain('microphone=()')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  },
)

test.each([
  ['what is not HTTP', 'HELLO\r\n\r\n', 400, 'bad-request'],
  ['an unknown method', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'bad-request'],
  ['endless headers', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
])('%s is answered as a problem, with the security headers', async (_, request, status, code) => {
  const server = await createServer({ appFolder: build, version: '9.9.9' })
  onTestFinished(() => server.close())
  await server.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(request)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  expect(head).toContain(`HTTP/1.1 ${status} `)
  expect(head).toContain("Content-Security-Policy: default-src 'none'")
  expect(head).toContain('Content-Type: application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ status, code })
})

test('only a worker script may compile WebAssembly and read a data: address', async () => {
  const policy = (await ask('/assets/workers/pdf.worker-1a2b3c4d.js')).headers['content-security-policy']
  expect(policy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:")
})
