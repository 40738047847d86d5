import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { serveApp } from './appFiles'
import { type ProblemCode, rawProblem, sendProblem } from './problem'
import { securityHeaders } from './securityHeaders'

/** The server as a function of what it stands on: the same in production and in a test. `appFolder` holds a build. */
export async function createServer(on: { appFolder: string; version: string }): Promise<FastifyInstance> {
  const server = Fastify({
    forceCloseConnections: true,
    // An address that cannot be decoded never reaches a route or a hook.
    frameworkErrors: (_error, _request, reply) => sendProblem(reply.headers(securityHeaders), 'bad-request'),
    clientErrorHandler: answerUnreadable,
  })
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    sendProblem(reply, (error.statusCode ?? 500) < 500 ? 'bad-request' : 'internal'),
  )
  server.get('/api/health', async (_request, reply) => {
    reply.header('Cache-Control', 'no-store')
    return { ok: true, version: on.version }
  })
  await serveApp(server, on.appFolder)
  return server
}

const unreadable: Record<string, ProblemCode> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
}

/** What is not HTTP, or too much of it, never becomes a request: it is answered on the bare connection. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) {
    socket.write(rawProblem(unreadable[error.code ?? ''] ?? 'bad-request', securityHeaders))
  }
  socket.destroy()
}
