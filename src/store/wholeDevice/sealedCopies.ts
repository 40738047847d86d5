import type { SealedTable } from '../migrations/migration'
import type { Vault } from '../sealed/vault'

/** Records as JSON just as they lie in the database: sealed, in base64. Nothing in it can be read without this device. */
export async function sealedCopies(vault: Vault, records: { table: SealedTable; id: string }[]): Promise<string> {
  const copies = await Promise.all(
    records.map(async ({ table, id }) => {
      const sealed = await vault.sealed(table, id)
      if (!sealed) return { table, id }
      const { rev, iv, ciphertext } = sealed
      return { table, id, rev, iv: base64(iv), ciphertext: base64(new Uint8Array(ciphertext)) }
    }),
  )
  return JSON.stringify({ soundings: 'sealed-records', records: copies }, null, 2)
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
