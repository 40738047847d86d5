import { z } from 'zod'
import { identifierSchemes, profileCodes } from './profileCodes'

/** What is known of an organisation, in codes. Every field may be absent: nobody is made to say. */
export const profileSchema = z.object({
  region: z.enum(profileCodes.region).optional(),
  incomeBand: z.enum(profileCodes.incomeBand).optional(),
  staffBand: z.enum(profileCodes.staffBand).optional(),
  volunteerBand: z.enum(profileCodes.volunteerBand).optional(),
  field: z.enum(profileCodes.field).optional(),
  beneficiaries: z.array(z.enum(profileCodes.beneficiaries)).optional(),
  ledBy: z.array(z.enum(profileCodes.ledBy)).optional(),
  areaServed: z.enum(profileCodes.areaServed).optional(),
  ruralUrban: z.enum(profileCodes.ruralUrban).optional(),
  legalForm: z.enum(profileCodes.legalForm).optional(),
  charityStatus: z.enum(profileCodes.charityStatus).optional(),
  orgRole: z.enum(profileCodes.orgRole).optional(),
})
export type Profile = z.infer<typeof profileSchema>
export type ProfileField = keyof Profile

/** One organisation as the device knows it. `madeUp` marks the one that people try things out on: it never travels. */
export const organisationSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  madeUp: z.boolean(),
  profile: profileSchema,
  identifier: z.object({ scheme: z.enum(identifierSchemes), value: z.string() }).optional(),
  place: z.string(),
  notes: z.string(),
  createdAt: z.string(),
  /** Content hashes of what was given away or taken in, oldest first. */
  passed: z.array(z.string()).optional(),
})
export type Organisation = z.infer<typeof organisationSchema>
