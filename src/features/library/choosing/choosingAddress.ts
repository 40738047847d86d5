import type { Wants } from '../../../core/instrument/choosing/recommend'
import { type Purpose, purposes } from '../../../core/instrument/instrumentSchema'
import type { Profile } from '../../../core/organisation/organisation'
import { profileCodes } from '../../../core/organisation/profileCodes'

/** How long people have together: minutes, or more than one meeting. */
export const times = ['30', '60', '120', '180', 'several-meetings'] as const
export const advisors = ['yes', 'no'] as const

/** What was asked and answered so far. It stands in the address alone: Back, a reload and a bookmark bring it back. */
export type Asked = {
  organisation?: string | undefined
  purpose?: Purpose | undefined
  size?: Profile['incomeBand']
  time?: (typeof times)[number] | undefined
  advisor?: (typeof advisors)[number] | undefined
}

/** What an address says that can be understood; the rest is as if nobody had said it. */
export function askedIn(search: string): Asked {
  const said = new URLSearchParams(search)
  const oneOf = <T extends string>(name: string, codes: readonly T[]) => codes.find((code) => code === said.get(name))
  return {
    organisation: said.get('organisation') || undefined,
    purpose: oneOf('purpose', purposes),
    size: oneOf('size', profileCodes.incomeBand),
    time: oneOf('time', times),
    advisor: oneOf('advisor', advisors),
  }
}

export function choosingPath(page: 'questions' | 'answer', asked: Asked): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(said).toString()
  const path = page === 'answer' ? '/library/choose/answer' : '/library/choose'
  return search === '' ? path : `${path}?${search}`
}

/** An advisor who looks at herself is asked for neither a size nor another advisor. */
export function isAboutAGroup({ purpose }: Asked): boolean {
  return purpose !== 'own-skills'
}

/** `profile` says the size where nobody has said another one here. */
export function wantsFrom(asked: Asked, profile: Profile): Wants | undefined {
  const { purpose, size, time, advisor } = asked
  if (!purpose) return undefined
  return {
    purpose,
    time: time === undefined || time === 'several-meetings' ? time : Number(time),
    ...(isAboutAGroup(asked) && {
      incomeBand: size ?? profile.incomeBand,
      advisor: advisor && advisor === 'yes',
    }),
  }
}
