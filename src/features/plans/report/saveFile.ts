/** Puts a file among the person's downloads and gives its address, so that it can be opened too. */
export function saveFile(file: Blob, name: string): string {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  return address
}
