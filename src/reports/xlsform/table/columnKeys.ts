import type { Column } from './formTable'

/**
 * Columns have had many names in the history of XLSForm (pyxform's aliases.py lists them); we know each by one. A language
 * stands after two colons, in old forms after one.
 */
export function columnKeys(headers: string[]): Column[] {
  const isOld = !headers.some((header) => header.includes('::'))
  return headers.map((header) => {
    const parts = header.split(isOld ? ':' : '::').map((part) => part.trim())
    const [first = '', ...more] = parts
    const key = inOneForm(first)
    if (key === 'soundings' && more.length > 0) return { header, key: `soundings::${more.join('::')}`, rest: '' }
    const isFamily = families.includes(key) && more.length > 0
    const name = isFamily ? inOneForm(more[0] ?? '') : key
    return {
      header,
      key: aliases.get(name) ?? (isFamily ? `${key}::${name}` : name),
      rest: more.slice(isFamily ? 1 : 0).join('::'),
    }
  })
}

function inOneForm(name: string): string {
  return name.split(/\s+/).join('_').toLowerCase().replace(/^jr:/, '')
}

/** What stands before the real name of a column. */
const families = ['media', 'bind', 'control', 'body', 'instance']

/** A map, because a column may be called like what every object has. */
const aliases = new Map(
  Object.entries({
    caption: 'label',
    command: 'type',
    tag: 'name',
    value: 'name',
    relevance: 'relevant',
    relevant: 'relevant',
    constraint: 'constraint',
    required: 'required',
    appearance: 'appearance',
    readonly: 'read_only',
    read_only: 'read_only',
    calculate: 'calculation',
    calculation: 'calculation',
    constraining_message: 'constraint_message',
    constraint_message: 'constraint_message',
    constraintmsg: 'constraint_message',
    requiredmsg: 'required_message',
    required_message: 'required_message',
    noapperrorstring: 'no_app_error_string',
    count: 'repeat_count',
    repeat_count: 'repeat_count',
    image: 'image',
    'big-image': 'big-image',
    audio: 'audio',
    video: 'video',
    title: 'form_title',
    set_form_title: 'form_title',
    id_string: 'form_id',
    set_form_id: 'form_id',
  }),
)
