/** The people in a room, by role only. */
export const raterRoles = ['trustee', 'staff', 'volunteer', 'user', 'other'] as const
export type RaterRole = (typeof raterRoles)[number]
