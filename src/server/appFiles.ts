import { relative, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from './problem'
import { workerPolicy } from './securityHeaders'

const unchanging = 'public, max-age=31536000, immutable'
const askFirst = 'no-cache'

/** Serves the built app: its files, and its one page at every address that is not a file. */
export async function serveApp(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    index: 'index.html',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => setFileHeaders(reply, relative(folder, path).split(sep).join('/')),
  })
  server.setNotFoundHandler((request, reply) => answerOther(request, reply))
}

/** `file` is its path within the build: where the build itself stands says nothing about what is in it. */
function setFileHeaders(reply: FastifyReply, file: string): void {
  reply.header('Cache-Control', file.startsWith('assets/') ? unchanging : askFirst)
  if (file.startsWith('assets/workers/')) reply.header('Content-Security-Policy', workerPolicy)
}

/** A missing script must not come back as a page: an old tab would take HTML for code. */
function answerOther(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = addressOf(request)
  const isApi = address === '/api' || address.startsWith('/api/')
  if (isApi && !request.server.hasRoute({ method: 'GET', url: address })) return sendProblem(reply, 'not-found')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendProblem(reply.header('Allow', 'GET, HEAD'), 'method-not-allowed')
  }
  if (isApi || address.startsWith('/assets/')) return sendProblem(reply, 'not-found')
  return reply.sendFile('index.html')
}

/** As it was meant: '/assets%2fx.js' names a script too. What cannot be decoded has been refused before. */
function addressOf(request: FastifyRequest): string {
  const [pathname = '/'] = request.url.split('?')
  return decodeURIComponent(pathname)
}
