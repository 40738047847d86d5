/** The browser lets a script or a worker be named only through this policy, and the policy only names our own. */
export function installTrustedTypes(): void {
  const browser = globalThis as unknown as { trustedTypes?: TrustedTypes }
  browser.trustedTypes?.createPolicy('default', { createScriptURL: ownScript })
}

/** Gives back the address of a script of this origin; refuses any other. */
function ownScript(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError('A script from elsewhere was refused.')
  return address
}

/** TypeScript's DOM library does not know Trusted Types yet. */
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown }
