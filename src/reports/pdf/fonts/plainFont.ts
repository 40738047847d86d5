/**
 * A WOFF font (base64 data address) as a plain OpenType font (likewise). The PDF library unpacks a packed font again for
 * each glyph: a long Polish note took twenty times as long. Format: https://www.w3.org/TR/WOFF/.
 */
export async function plainFont(address: string): Promise<string> {
  const woff = bytesOf(address)
  const view = new DataView(woff.buffer)
  if (view.getUint32(0) !== woffSignature) return address
  const count = view.getUint16(12)
  const tables = await Promise.all(Array.from({ length: count }, (_, index) => tableAt(woff, view, 44 + index * 20)))
  return `data:font/ttf;base64,${base64Of(openType(view.getUint32(4), tables))}`
}

type Table = { tag: number; checksum: number; bytes: Uint8Array }

const woffSignature = 0x774f4646

async function tableAt(woff: Uint8Array<ArrayBuffer>, view: DataView, entry: number): Promise<Table> {
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(entry + at),
  )
  const bytes = woff.subarray(offset, offset + packed)
  return { tag, checksum, bytes: packed === length ? bytes : await unpacked(bytes) }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The head, the table of tables (by tag, as in the WOFF), then the tables, each on a multiple of four bytes. */
function openType(flavour: number, tables: Table[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3
  const start = 12 + tables.length * 16
  const font = new Uint8Array(tables.reduce((end, table) => end + padded(table.bytes.length), start))
  const view = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  view.setUint32(0, flavour)
  view.setUint16(4, tables.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (tables.length - power) * 16)
  let offset = start
  tables.forEach((table, index) => {
    const fields = [table.tag, table.checksum, offset, table.bytes.length]
    fields.forEach((field, at) => {
      view.setUint32(12 + index * 16 + at * 4, field)
    })
    font.set(table.bytes, offset)
    offset += padded(table.bytes.length)
  })
  return font
}

function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
