import type { FastifyReply } from 'fastify'

/** What can be wrong with a request, by its stable code (RFC 9457). */
const problems = {
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address can only be read.' },
  'bad-request': { status: 400, title: 'The request could not be understood.' },
  'too-slow': { status: 408, title: 'The request took too long to arrive.' },
  'headers-too-large': { status: 431, title: 'The request has more headers than are read here.' },
  internal: { status: 500, title: 'Something went wrong here. It is not your fault.' },
} as const
export type ProblemCode = keyof typeof problems

const mediaType = 'application/problem+json'

export function sendProblem(reply: FastifyReply, code: ProblemCode): FastifyReply {
  return reply.code(problems[code].status).type(mediaType).header('Cache-Control', 'no-store').send(problemBody(code))
}

/** A whole HTTP answer, for a request that was never understood well enough to be answered by a route. */
export function rawProblem(code: ProblemCode, headers: Record<string, string>): string {
  const { status, title } = problems[code]
  const body = JSON.stringify(problemBody(code))
  const lines = Object.entries({
    ...headers,
    'Content-Type': mediaType,
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${title}\r\n${lines.join('')}\r\n${body}`
}

function problemBody(code: ProblemCode) {
  const { status, title } = problems[code]
  return { type: `urn:soundings:problem:${code}`, title, status, code }
}
