import type { FastifyReply } from 'fastify'

/** What can be wrong with a request, by its stable code (RFC 9457). */
const problems = {
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address can only be read.' },
  'bad-request': { status: 400, title: 'The request could not be understood.' },
  internal: { status: 500, title: 'Something went wrong here. It is not your fault.' },
} as const
export type ProblemCode = keyof typeof problems

export function sendProblem(reply: FastifyReply, code: ProblemCode): FastifyReply {
  const { status, title } = problems[code]
  return reply
    .code(status)
    .type('application/problem+json')
    .header('Cache-Control', 'no-store')
    .send({ type: `urn:soundings:problem:${code}`, title, status, code })
}
