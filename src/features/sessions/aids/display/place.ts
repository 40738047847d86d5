/** Where the advisor is: at a question, on an area's page, or elsewhere in the session. */
export type Place = { domain?: string; item?: string }

/** What a display asks when it opens. */
export const whereAreYou = 'where-are-you'

/** Names the channel on which the tabs of a device tell each other where a session stands. */
export function placeChannel(session: string): string {
  return `soundings-place-${session}`
}

/** The place that an address stands for; outside of the areas it is no place in particular. */
export function placeAt(path: string): Place {
  const [, domain, item] = /^\/sessions\/[^/]+\/domains\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? []
  return { ...(domain !== undefined && { domain }), ...(item !== undefined && { item }) }
}

/** Another tab may be of another version of the app, and say what this one does not know. */
export function parsePlace(message: unknown): Place | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { domain, item } = message as Record<string, unknown>
  return { ...(typeof domain === 'string' && { domain }), ...(typeof item === 'string' && { item }) }
}
