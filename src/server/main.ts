import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from './createServer'
import { type Environment, parseEnvironment } from './environment'

const project = fileURLToPath(new URL('../../', import.meta.url))

const parsed = parseEnvironment(process.env)
if (parsed.ok) await serve(parsed.environment)
else stopWith(parsed.faults.join('\n'))

async function serve(environment: Environment): Promise<void> {
  const { PORT: port, HOST: host } = environment
  const appFolder = resolve(project, environment.SOUNDINGS_APP ?? 'dist')
  if (!existsSync(join(appFolder, 'index.html'))) {
    return stopWith('The app has not been built yet: run `npm run build`, or `npm start`, which does it for you.')
  }
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const server = await createServer({ appFolder, version })
  try {
    await server.listen({ port, host })
  } catch (error) {
    return stopWith(whyNotListening((error as NodeJS.ErrnoException).code, { port, host }))
  }
  const address = server.server.address()
  const openPort = typeof address === 'object' && address ? address.port : port
  console.log(`Soundings is running at http://${nameOf(host)}:${openPort}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
}

function whyNotListening(code: string | undefined, at: { port: number; host: string }): string {
  if (code === 'EADDRINUSE') {
    return `Port ${at.port} is already in use: stop what runs there, or choose another port, for example PORT=${at.port + 1} npm start.`
  }
  if (code === 'EACCES') return `This account may not open port ${at.port}: choose a port above 1023.`
  return `Soundings cannot listen on ${at.host}, port ${at.port} (${code ?? 'unknown reason'}).`
}

function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function stopWith(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
