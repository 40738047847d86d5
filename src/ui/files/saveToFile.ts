/** Hands a file to the browser, which puts it where this device keeps what is downloaded. */
export function saveToFile(of: { name: string; content: Blob }) {
  const address = URL.createObjectURL(of.content)
  const link = document.createElement('a')
  link.href = address
  link.download = of.name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
