/** Names the lock of a session, and the channel on which tabs tell each other of it. */
export function sessionName(sessionId: string): string {
  return `soundings-session-${sessionId}`
}

/** Tells every tab that has the session open to look again at what is stored of it. */
export function tellOfSession(sessionId: string): void {
  const channel = new BroadcastChannel(sessionName(sessionId))
  channel.postMessage('saved')
  channel.close()
}
