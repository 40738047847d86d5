import { resolve } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createServer } from '../../src/server/createServer'

/** The real server on one port: it can be given another build, be killed, and come back. */
export type SwitchableServer = {
  address: string
  /** From now on another folder is served; the old one is gone. */
  deploy(folder: string): Promise<void>
  kill(): Promise<void>
  revive(): Promise<void>
  /** What reached the server since it was started or `forget` was called, as `GET /path`. */
  requests(): string[]
  forget(): void
}

export async function startSwitchableServer(first: string): Promise<SwitchableServer> {
  let folder = first
  let requests: string[] = []
  let server: FastifyInstance | undefined
  let port = 0
  const start = async () => {
    server = await createServer({ appFolder: resolve(folder), version: '0.0.0' })
    server.addHook('onRequest', async (request: FastifyRequest) => {
      requests.push(`${request.method} ${request.url}`)
    })
    await server.listen({ port, host: '127.0.0.1' })
    port = (server.server.address() as { port: number }).port
  }
  const kill = async () => {
    await server?.close()
    server = undefined
  }
  await start()
  return {
    address: `http://localhost:${port}`,
    async deploy(next) {
      await kill()
      folder = next
      await start()
    },
    kill,
    revive: start,
    requests: () => requests,
    forget: () => {
      requests = []
    },
  }
}
