import { SaxesParser } from 'saxes'
import { deepestElement } from './workbookLimits'
import { WorkbookRefusal } from './workbookProblem'

/** Attributes by their name without its prefix; `r:id` is `id`. */
export type Attributes = (name: string) => string | undefined

/** What is met on the way through an XML part; names come without their prefix. */
export type XmlEvents = {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/**
 * Reads an XML part from pieces in UTF-8. A DOCTYPE is refused, and with it every entity but the five of XML: nothing is
 * expanded, nothing is fetched.
 */
export function readXml(where: string, feed: (take: (piece: Uint8Array) => void) => void, events: XmlEvents): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new WorkbookRefusal('doctype', where)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepestElement) throw new WorkbookRefusal('damaged', where)
    events.open?.(withoutPrefix(name), (wanted) => attributeOf(attributes, wanted))
  })
  parser.on('text', (text) => events.text?.(text))
  parser.on('cdata', (text) => events.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    events.close?.(withoutPrefix(name))
  })
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  try {
    feed((piece) => parser.write(utf8.decode(piece, { stream: true })))
    parser.write(utf8.decode()).close()
  } catch (fault) {
    throw fault instanceof WorkbookRefusal ? fault : new WorkbookRefusal('damaged', where)
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  const own = attributes[wanted]
  if (own !== undefined) return own
  return Object.entries(attributes).find(([name]) => name.includes(':') && withoutPrefix(name) === wanted)?.[1]
}
