import { z } from 'zod'

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'PORT must be a whole number, such as 4800.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT must lie between 0 and 65535.')
    .default(4800),
  HOST: z.string().min(1, 'HOST must name an address to listen on, such as 127.0.0.1.').default('127.0.0.1'),
  SOUNDINGS_APP: z.string().min(1, 'SOUNDINGS_APP must name the folder of the built app.').optional(),
})
export type Environment = z.infer<typeof environmentSchema>

export type ParsedEnvironment = { ok: true; environment: Environment } | { ok: false; faults: string[] }

/** What the server was told from outside, or every fault in it, each as a sentence. */
export function parseEnvironment(variables: Record<string, string | undefined>): ParsedEnvironment {
  const parsed = environmentSchema.safeParse(variables)
  if (parsed.success) return { ok: true, environment: parsed.data }
  return { ok: false, faults: parsed.error.issues.map((issue) => issue.message) }
}
