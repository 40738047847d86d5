/** What a row's `type` asks for; or, in a sentence, why Soundings cannot ask it. */
export type QuestionType =
  | { is: 'select'; several: boolean; list: string; orOther: boolean }
  | { is: 'number'; whole: boolean; from?: number; to?: number }
  | { is: 'range' | 'text' | 'note' }
  | { is: 'begin'; of: 'group' | 'repeat' }
  | { is: 'end'; of: 'group' | 'repeat' }
  | { is: 'not-carried'; why: string }

export function questionType(cell: string): QuestionType {
  const type = cell.trim().replace(/\s+/g, ' ')
  const control = /^(begin|end)[ _](group|repeat|lgroup|looped group|loop)\b/i.exec(type)
  if (control) {
    const is = control[1]?.toLowerCase() === 'begin' ? 'begin' : 'end'
    return { is, of: control[2]?.toLowerCase() === 'group' ? 'group' : 'repeat' }
  }
  return (
    selectType(type) ?? simpleTypes.get(plainName(type)) ?? { is: 'not-carried', why: whyNot(plainName(type), type) }
  )
}

/** `select_one list`, in all the ways in which forms have said it. */
function selectType(type: string): QuestionType | undefined {
  const found = selectForm.exec(type)?.groups
  if (!found) return undefined
  const { command = '', list = '', other } = found
  if (/^rank/i.test(command)) return { is: 'not-carried', why: 'Soundings cannot ask to put answers in order.' }
  if (/file|external/i.test(command))
    return { is: 'not-carried', why: 'Its answers are in another file, not in this one.' }
  if (list.includes('${')) return { is: 'not-carried', why: 'Its answers come from earlier answers.' }
  return { is: 'select', several: /multiple|all that apply/i.test(command), list, orOther: other !== undefined }
}

const selectForm = new RegExp(
  '^(?<command>select[ _](?:one|multiple)(?:[ _]from[ _]file|_external)?(?: from)?|select1|select all that apply(?: from)?' +
    '|add select (?:one|multiple) prompt using|rank) (?<list>\\S+)(?<other> (?:or specify other|or_other|or other))?$',
  'i',
)

const simpleTypes = new Map<string, QuestionType>(
  Object.entries<QuestionType>({
    integer: { is: 'number', whole: true },
    int: { is: 'number', whole: true },
    percentage: { is: 'number', whole: true, from: 0, to: 100 },
    decimal: { is: 'number', whole: false },
    range: { is: 'range' },
    text: { is: 'text' },
    string: { is: 'text' },
    'phone number': { is: 'text' },
    note: { is: 'note' },
  }),
)

/** Old forms say `add text prompt` or `q text`. */
function plainName(type: string): string {
  return type
    .toLowerCase()
    .replace(/^add (.+) prompt$/, '$1')
    .replace(/^(q|get) /, '')
    .replace(/^uri:/, '')
}

const reasons: { types: string[]; why: string }[] = [
  { types: ['calculate', 'hidden'], why: 'The form works it out and does not ask it. Soundings has no calculations.' },
  {
    types: ['start', 'start time', 'end', 'end time', 'today', 'deviceid', 'device id', 'imei', 'username', 'audit'],
    why: 'The device records it without asking. Soundings does not.',
  },
  {
    types: ['phonenumber', 'email', 'simserial', 'sim id', 'subscriberid', 'subscriber id', 'start-geopoint'],
    why: 'The device records it without asking. Soundings does not.',
  },
  {
    types: ['geopoint', 'geotrace', 'geoshape', 'gps', 'location', 'osm'],
    why: 'Soundings cannot ask for a place on a map.',
  },
  {
    types: ['image', 'photo', 'picture', 'audio', 'video', 'file', 'background-audio', 'barcode'],
    why: 'Soundings cannot ask for a picture, a sound, a file or a scan.',
  },
  { types: ['date', 'time', 'datetime', 'date time'], why: 'Soundings cannot ask for a date or a time.' },
  { types: ['acknowledge', 'trigger'], why: 'Soundings cannot ask to confirm that something was read.' },
  { types: ['xml-external', 'csv-external'], why: 'It stands for another file, not for a question.' },
]

function whyNot(name: string, type: string): string {
  const known = reasons.find(({ types }) => types.includes(name))
  if (known) return known.why
  return type === '' ? 'It does not say its type.' : `Soundings does not know the type '${type.slice(0, 60)}'.`
}
