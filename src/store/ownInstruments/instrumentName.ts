/** Names the lock of an instrument that is being written, and the channel on which tabs tell each other of it. */
export function instrumentName(id: string): string {
  return `soundings-instrument-${id}`
}

/** Tells every tab that has it open to look again at what is stored of it. */
export function tellOfInstrument(id: string): void {
  const channel = new BroadcastChannel(instrumentName(id))
  channel.postMessage('saved')
  channel.close()
}
