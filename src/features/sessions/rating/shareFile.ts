/** Whether this device passes such a file on by its share sheet. Browsers refuse kinds of files that they do not know. */
export function canShare(file: File): boolean {
  return navigator.canShare?.({ files: [file] }) ?? false
}

/** A person who closes the sheet has changed their mind: nothing is wrong then. */
export async function shareFile(file: File): Promise<void> {
  await navigator.share({ files: [file] }).catch(() => undefined)
}
