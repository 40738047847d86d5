/** Under which key the form of an organisation keeps what is being typed in it. */
export function draftKey(organisationId: string | undefined): string {
  return `organisation:${organisationId ?? 'new'}`
}
