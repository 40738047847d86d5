import { z } from 'zod'
import { recordsSchema } from '../savedFile/wholeRecords'

/** Who gives something away, or goes on with it: by role only. */
export const handOverRoles = ['advisor', 'organisation', 'other'] as const
export type HandOverRole = (typeof handOverRoles)[number]

/** A file of a newer `major` is refused; one of a newer `minor` is read, and what is new in its records is kept. */
export const handOverFormat = { major: 1, minor: 0 } as const

export const handOverSchema = recordsSchema.extend({
  app: z.literal('soundings'),
  handOver: z.object({ major: z.int().positive(), minor: z.int().nonnegative() }),
  /** Of the records, as in every file of ours. */
  formatVersion: z.int().positive(),
  /** By the clock of the device that made it, which orders nothing. */
  madeOn: z.string(),
  /** The version of the app that made it. */
  madeBy: z.string(),
  from: z.enum(handOverRoles),
  about: z.enum(['session', 'organisation']),
  /** Whether the private notes of whoever gives it came along. */
  privateNotes: z.boolean(),
})

/** One session, or an organisation with all of its sessions; each with its plan and the copies of its instruments. */
export type HandOverFile = z.infer<typeof handOverSchema>
