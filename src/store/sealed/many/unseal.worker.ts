import type { Place, Sealed, Unsealed } from '../seal'
import { unseal } from '../seal'

/** Records of one table. The key crosses as it is: it can be used in the worker and read out nowhere. */
export type UnsealTask = { at: Pick<Place, 'database' | 'table'>; key: CryptoKey; sealed: readonly Sealed[] }

addEventListener('message', async ({ data }: MessageEvent<UnsealTask>) => {
  const { at, key, sealed } = data
  const unsealed: Unsealed[] = await Promise.all(sealed.map((one) => unseal(one, at, { key, crypto })))
  postMessage(unsealed)
})
// A browser that cannot hand over the key says so here, and to nobody else.
addEventListener('messageerror', () => postMessage(undefined))
