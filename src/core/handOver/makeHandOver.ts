import type { Organisation } from '../organisation/organisation'
import type { Session } from '../session/sessionSchema'
import { type HandOverFile, handOverFormat } from './handOverFile'
import { sharedOrganisation, sharedPlan, sharedSession } from './sharedRecords'
import { passedWith, type SessionWithPlan, standingOf, standingOfOrganisation } from './standing'

export type Given = {
  about: HandOverFile['about']
  organisation: Organisation | undefined
  sessions: readonly SessionWithPlan[]
  instruments: HandOverFile['instruments']
}

export type GivenBy = Pick<HandOverFile, 'from' | 'privateNotes' | 'madeBy' | 'formatVersion'> & { now: Date }

/** The file, and the records of this device once they know what was given away of them. */
export type MadeHandOver = { file: HandOverFile; organisation: Organisation | undefined; sessions: Session[] }

/** Builds what goes along from nothing. One person's feedback, and what is made up, never do. */
export function makeHandOver(given: Given, by: GivenBy): MadeHandOver {
  const { privateNotes, now, ...made } = by
  const going = given.sessions.filter(({ session }) => maybeGiven(session))
  const sessions = going.map((one) => ({ ...one.session, passed: passedWith(standingOf(one), privateNotes) }))
  const organisation = given.about === 'organisation' ? passedOn(given.organisation, privateNotes) : given.organisation
  const file: HandOverFile = {
    app: 'soundings',
    handOver: handOverFormat,
    ...made,
    madeOn: now.toISOString(),
    about: given.about,
    privateNotes,
    organisations: organisation ? [sharedOrganisation(organisation, privateNotes)] : [],
    sessions: sessions.map((session) => sharedSession(session, privateNotes)),
    plans: going.flatMap(({ session, plan }) => (plan ? [sharedPlan(plan, session)] : [])),
    instruments: [...given.instruments],
  }
  return { file, organisation, sessions }
}

export function maybeGiven({ feedback, madeUp }: Pick<Session, 'feedback' | 'madeUp'>): boolean {
  return !feedback && !madeUp
}

function passedOn(organisation: Organisation | undefined, privateNotes: boolean): Organisation | undefined {
  if (!organisation) return undefined
  return { ...organisation, passed: passedWith(standingOfOrganisation(organisation), privateNotes) }
}
