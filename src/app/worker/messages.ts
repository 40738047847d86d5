/**
 * What pages and service workers say to each other. A page may be a version older or newer than the worker it talks to,
 * so a released message never changes its meaning; new ones are added beside it.
 */

/** From a page to the waiting worker: the person wants the new version now. Answered with `UpdateReply`. */
export type AcceptUpdate = { ask: 'accept-update' }

/** From a page to the active worker: look whether older files can go. Answered with `TidyReply`. */
export type TidyUp = { ask: 'tidy-up' }

/** From a worker to each page: put in safe keeping what is being typed. Answered with `PageReply`. */
export type KeepWhatIsTyped = { ask: 'keep-what-is-typed' }

/** From a worker to each page: which main script are you running? Answered with `PageReply`. */
export type NameYourScript = { ask: 'name-your-script' }

export type ToWorker = AcceptUpdate | TidyUp
export type ToPage = KeepWhatIsTyped | NameYourScript

/** `refused`: a page could not keep what is typed in it, so nothing was changed. */
export type UpdateReply = 'taken' | 'refused'

/** `still-needed`: a page of another version is open, or did not say what it runs. */
export type TidyReply = 'tidied' | 'still-needed'

export type PageReply = { kept: boolean } | { script: string }
