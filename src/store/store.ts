import type { HandOverFile, HandOverRole } from '../core/handOver/handOverFile'
import type { MetHandOver } from '../core/handOver/meetHandOver'
import type { HandOverProblem } from '../core/handOver/readHandOver'
import type { Arrival } from '../core/instrument/adapting/arrival'
import type { OwnInstrument } from '../core/instrument/adapting/ownInstrument'
import type { Instrument } from '../core/instrument/instrumentSchema'
import type { InstrumentProblem } from '../core/instrument/parseInstrument'
import type { Organisation } from '../core/organisation/organisation'
import type { Plan } from '../core/planning/planSchema'
import type { Form, PrivateRound } from '../core/session/rating/privateRound'
import type { InstrumentReference, Session, SessionMode } from '../core/session/sessionSchema'
import type { Unsealed } from './rating/roundKeys'

/** Why something could not be kept. What was typed is still in memory; every screen offers to save it to a file. */
export type SaveProblem =
  | 'conflict' // somebody else (another tab) saved a newer revision
  | 'no-space' // the disk or the browser's quota is full
  | 'emptied' // the browser cleared our data while the app was open
  | 'newer-database' // a newer version of the app has been here: this one may only read
  | 'unavailable' // the browser gives us no storage, or it broke and did not come back

/** `at` is when the transaction committed, never when it was asked for. */
export type SaveResult = { ok: true; rev: number; at: Date } | { ok: false; problem: SaveProblem }

/** A record that cannot be unsealed or understood is never hidden and never deleted. */
export type Found<T> = { found: 'yes'; value: T; rev: number } | { found: 'no' } | { found: 'unreadable' }

export type OrganisationSummary = Pick<Organisation, 'id' | 'name' | 'place' | 'madeUp'> & { savedAt: string }

export type Progress = { answered: number; asked: number }

export type SessionSummary = Pick<
  Session,
  | 'id'
  | 'organisationId'
  | 'organisationName'
  | 'mode'
  | 'madeUp'
  | 'instrument'
  | 'subject'
  | 'feedback'
  | 'occasion'
  | 'startedAt'
  | 'finishedAt'
  | 'handedOver'
  | 'received'
> & { progress: Progress; savedAt: string }

export type PlanSummary = Pick<Plan, 'id' | 'sessionId' | 'organisationId' | 'reviewOn' | 'agreedOn'> & {
  actions: number
  done: number
  savedAt: string
}

/** An instrument as it lies on the shelf, before anybody opens it. */
export type ShelfEntry = {
  id: string
  version: string
  title: Record<string, string>
  /** Where it did not come with the app: its record, and whether it was adapted here or read from a file. */
  own?: { id: string; origin: OwnInstrument['origin']['is'] }
  load: () => Promise<unknown>
}

export type OwnInstrumentSummary = Pick<OwnInstrument, 'id' | 'state' | 'givenAway'> & {
  instrument: { publisher: string; id: string; version: string; title: Record<string, string> }
  derivedFrom?: Instrument['derivedFrom']
  origin: OwnInstrument['origin']['is']
  savedAt: string
}

export type OwnInstruments = {
  summaries(): Promise<OwnInstrumentSummary[]>
  withId(id: string): Promise<Found<OwnInstrument>>
  save(own: OwnInstrument, rev: number): Promise<SaveResult>
  remove(id: string): Promise<SaveResult>
}

export type Rounds = {
  ofSession(sessionId: string): Promise<Found<PrivateRound>>
  /** A round with keys of its own; one that lay there before is erased. */
  start(round: Pick<PrivateRound, 'id' | 'sessionId' | 'items'>): Promise<SaveResult>
  /** Joins forms to those that are there, however many tabs do so at once. */
  give(
    round: Pick<PrivateRound, 'id' | 'sessionId'>,
    forms: readonly Form[],
  ): Promise<SaveResult | { ok: false; problem: 'round-over' }>
  erase(sessionId: string): Promise<SaveResult>
  /** For another device, and from one: sealed to the round's key (an age file). */
  seal(text: string, recipient: string): Promise<Uint8Array>
  unseal(bytes: Uint8Array, identity: string): Promise<Unsealed>
}

/** One session, or an organisation with all of its sessions, by id. */
export type GiveWhat = { session: string } | { organisation: string }

/** What would go along. `withoutQuestions`: instruments whose licence forbids to pass them on. */
export type HandOverOffer = {
  organisation: string
  sessions: { session: Session; title: Record<string, string>; hasPlan: boolean; progress: Progress }[]
  withoutQuestions: InstrumentReference[]
}

export type OpenedHandOver =
  | { ok: true; file: HandOverFile; met: MetHandOver }
  | { ok: false; problem: HandOverProblem | 'wrong-passphrase' | 'no-questions' | 'unreadable-here' }

/** Why a file is none that a passphrase opens here. `other-lock` is age as well: ratings for a private round, perhaps. */
export type UnlockableProblem = 'not-ours' | 'everything' | 'other-lock' | 'cut-off' | 'too-heavy' | 'too-big'

/** Handing something over, as one file that a passphrase locks (age), and taking in what somebody hands over. */
export type HandOver = {
  offer(what: GiveWhat): Promise<({ ok: true } & HandOverOffer) | { ok: false; problem: 'nothing' | 'unreadable' }>
  /** Makes the file, and notes on this device what was given. What is open in this tab must be saved before. */
  give(
    what: GiveWhat,
    by: { from: HandOverRole; privateNotes: boolean; passphrase: string; madeBy: string },
  ): Promise<{ ok: true; name: string; content: Blob } | { ok: false; problem: 'nothing' | 'unreadable' | SaveProblem }>
  /** What kind of file it is, before anybody types a passphrase. */
  look(file: Blob): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: UnlockableProblem }>
  /** Changes nothing: says what taking it in would do. */
  open(bytes: Uint8Array, passphrase: string): Promise<OpenedHandOver>
  takeIn(
    file: HandOverFile,
  ): Promise<{ ok: true; met: MetHandOver } | { ok: false; problem: SaveProblem | 'unreadable-here' }>
  /** Makes sessions read-only here until they come back, or are taken back. */
  markHandedOver(sessionIds: readonly string[], to: HandOverRole): Promise<SaveResult>
  takeBack(sessionIds: readonly string[]): Promise<SaveResult>
}

/** A parsed instrument with the hash of the document it came from. */
export type OpenedInstrument =
  | { ok: true; instrument: Instrument; contentHash: string; document: unknown }
  | { ok: false; problem: 'missing' }
  | { ok: false; problem: 'damaged'; problems: InstrumentProblem[] }

/** What stands on the advisor's documents. It is never sent. `logo` is a PNG or JPEG data address. */
export type AdvisorDetails = { name: string; body: string; contact: string; logo: string }

/** `mode` is what a new session starts as: who uses this device, an advisor or a group on its own. */
export type Settings = { advisor: AdvisorDetails; setUp: boolean; mode?: SessionMode }

/** An instrument of one's own that was not read from a file, and why. It is still in the file. */
export type LeftOut = { name: string; why: 'unreadable' | 'newer-format' | Exclude<Arrival, 'new' | 'here'> }

/** Everything on the device as one JSON document, and what reading it back did. */
export type RestoreResult =
  | { ok: true; added: number; kept: number; leftOut?: LeftOut[] }
  | { ok: false; problem: 'not-ours' | 'damaged' | 'newer-file' | SaveProblem }

export type SavingState =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'not-saved'; problem: SaveProblem }

/** The device's memory. Made by `openStore`; each noun's part stands in its own file. */
export type Store = {
  organisations: {
    summaries(): Promise<OrganisationSummary[]>
    withId(id: string): Promise<Found<Organisation>>
    /** `rev` is the one that was read, 0 for a new organisation. */
    save(organisation: Organisation, rev: number): Promise<SaveResult>
    /** Removes it with its sessions, plans and drafts, in one transaction. */
    remove(id: string): Promise<SaveResult>
  }
  sessions: {
    summaries(): Promise<SessionSummary[]>
    withId(id: string): Promise<Found<Session>>
    /** `keep` is the instrument's document, kept with the session in the same transaction the first time. */
    save(session: Session, of: { rev: number; progress: Progress; keep?: unknown }): Promise<SaveResult>
    remove(id: string): Promise<SaveResult>
  }
  plans: {
    summaries(): Promise<PlanSummary[]>
    ofSession(sessionId: string): Promise<Found<Plan>>
    save(plan: Plan, rev: number): Promise<SaveResult>
  }
  instruments: {
    /** What came with the app, at once. */
    shipped(): ShelfEntry[]
    /** That, and after it the instruments of one's own that can be used; live, in a live query. */
    shelf(): Promise<ShelfEntry[]>
    /** An instrument on the shelf, or the copy that a session kept. */
    open(which: { id: string; version: string } | { contentHash: string }): Promise<OpenedInstrument>
  }
  /** Loads what the first screen does without. */
  ownInstruments(): Promise<OwnInstruments>
  /** Loads the joining of forms and their sealing. */
  rounds(): Promise<Rounds>
  handOver(): Promise<HandOver>
  settings: {
    read(): Promise<Found<Settings>>
    save(settings: Settings, rev: number): Promise<SaveResult>
  }
  /** What is being typed in a form that is not saved yet, so that a killed tab loses at most a second. */
  drafts: {
    read(key: string): Promise<{ value: unknown; savedAt: string } | undefined>
    keep(key: string, value: unknown): Promise<SaveResult>
    drop(key: string): Promise<void>
  }
  wholeDevice: {
    toJson(): Promise<string>
    restore(json: string): Promise<RestoreResult>
    /** Bytes used and allowed, and whether the browser promised to keep them. */
    space(): Promise<{ used: number; allowed: number; persisted: boolean }>
    /** Records that cannot be read, by table and id. */
    unreadable(): Promise<{ table: string; id: string }[]>
    /** Those records still sealed, byte for byte, so that they can be put aside for somebody who may yet read them. */
    unreadableToJson(): Promise<string>
  }
  /** The state of the last save anywhere in this tab, for the bar at the top. */
  saving: {
    now(): SavingState
    subscribe(listener: () => void): () => void
    /** A problem that stands until it is taken back, whatever else is saved meanwhile: an open session that cannot be. */
    stands(key: string, problem: SaveProblem | undefined): void
    /** Something typed waits for its save, so that nothing claims to be saved meanwhile. */
    waits(key: string, waiting: boolean): void
  }
  /** False while the data is of a newer version of the app, or gone: then everything can be read and nothing saved. */
  mayWrite(): boolean
  /** Called before this tab lets go of the database (a newer version of the app wants it), to save what is held. */
  beforeClosing(save: () => Promise<unknown>): () => void
  /** Saves everything that is held in this tab, now; false where something could not be saved. */
  keepAll(): Promise<boolean>
  close(): void
}

export type OpenedStore =
  | { ok: true; store: Store }
  | { ok: false; problem: 'blocked' | 'emptied' | 'newer-database' | 'unavailable' }
