import { join } from 'node:path'
import { project } from '../files/project'
import { writeBytes } from '../files/writeBytes'
import type { Outcome } from '../outcome'
import { exits, json, outcomeOf } from '../outcome'
import type { Command, Said } from '../said/command'
import { jsonSchema, type SchemaName, schemaNames } from '../schema/jsonSchemas'

export const schema: Command = {
  name: 'schema',
  usage: '[instrument|answers|result] | --write',
  about: 'print a format as JSON Schema 2020-12',
  help: [
    'instrument (which is what you get if you name none): what an author writes.',
    'answers and result: what `soundings score` reads and prints.',
    '',
    '  --write  write all three to instruments/schema/ of Soundings itself, where they are published',
  ],
  options: { write: { type: 'boolean' } },
  operands: { least: 0, most: 1, read: 0 },
  run: printOrWrite,
}

async function printOrWrite({ operands: [name = 'instrument'], flags }: Said): Promise<Outcome> {
  if (!isName(name))
    return { exit: exits.usage, err: `There is no format ‘${name}’: it is one of ${schemaNames.join(', ')}.\n` }
  if (!flags.has('write')) return { exit: exits.fine, out: json(jsonSchema(name)) }
  const written = schemaNames.map((one) => join(project, 'instruments', 'schema', `${one}.schema.json`))
  for (const [at, path] of written.entries()) {
    const wrote = await writeBytes(path, json(jsonSchema(schemaNames[at] ?? 'instrument')), { force: true })
    if (!wrote.ok) return outcomeOf(wrote, 'lines')
  }
  return { exit: exits.fine, out: `${written.join('\n')}\n` }
}

function isName(name: string): name is SchemaName {
  return (schemaNames as readonly string[]).includes(name)
}
