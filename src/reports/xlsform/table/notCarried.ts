/** Something of the form that did not come along: where it stands, and what it is and why, in a sentence. */
export type NotCarried = { where: string; what: string }

/** Gathers what cannot be carried, on the way through the form. */
export type Notes = { add: (where: string, what: string) => void; list: () => NotCarried[] }

/** Nobody reads more; and a hostile form could make millions. */
const most = 2000

export function notes(): Notes {
  const list: NotCarried[] = []
  const said = new Set<string>()
  let further = 0
  return {
    add: (where, what) => {
      const key = `${where}\n${what}`
      if (said.has(key)) return
      if (list.length >= most) {
        further += 1
        return
      }
      said.add(key)
      list.push({ where, what })
    },
    list: () => {
      const sorted = [...list].sort((one, other) => placeOf(one) - placeOf(other))
      if (further === 0) return sorted
      return [...sorted, { where: 'form', what: `And ${further} more things that are not carried.` }]
    },
  }
}

/** First what is of the whole form, then the rows of the survey, then those of the choices. */
function placeOf({ where }: NotCarried): number {
  const row = /^(survey|choices), row (\d+)/.exec(where)
  if (!row) return 0
  return Number(row[2]) + (row[1] === 'survey' ? 0 : 1_000_000_000)
}

export function rowPlace(sheet: string, row: number, name: string): string {
  return name === '' ? `${sheet}, row ${row}` : `${sheet}, row ${row}, ${quoted(name)}`
}

export function columnPlace(sheet: string, header: string): string {
  return `${sheet}, column ${quoted(header)}`
}

/** What others wrote, short enough to be part of a sentence of ours. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `'${line.length > 80 ? `${line.slice(0, 79)}…` : line}'`
}
