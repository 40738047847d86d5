/** What lint can find: the closed list. */
type LintKind =
  | 'no-advice'
  | 'long-sentence'
  | 'reading-age'
  | 'no-description'
  | 'level-gap'
  | 'no-evidence'
  | 'no-help'
  | 'flag-without-days'
  | 'flag-without-words'
  | 'law-without-dates'
  | 'missing-translation'
  | 'later-since'
  | 'repeated-id'
  | 'empty-domain'
  | 'unreachable-band'
  | 'impossible-condition'
  | 'never-raised'
  | 'priorities'
  | 'strengths'

/** One thing for an author to look at. `where` is a path into the file, with ids instead of positions. */
export type LintFinding = { kind: LintKind; severity: 'error' | 'warning'; where: string; message: string }

/** A finding before it is known how much it matters here. */
export type Found = Omit<LintFinding, 'severity'>
