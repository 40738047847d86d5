import type { Sign } from './expression'

export type Token =
  | { is: 'ref'; name: string }
  | { is: 'text'; text: string }
  | { is: 'number'; number: number }
  | { is: 'sign'; sign: Sign }
  | { is: 'word'; word: string }
  | { is: 'self' | '(' | ')' | ',' }

/** The words and signs of an expression, or the first piece that is none of ours. */
export function tokensOf(text: string): { ok: true; tokens: Token[] } | { ok: false; strange: string } {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    form.lastIndex = at
    const found = form.exec(text)
    if (!found) return { ok: false, strange: text.slice(at, at + 20) }
    const token = tokenOf(found.groups ?? {})
    if (token) tokens.push(token)
    at = form.lastIndex
  }
  return { ok: true, tokens }
}

/** Texts may stand in the curly quotes that word processors make of straight ones. A number may be signed. */
const form = new RegExp(
  [
    '(?<space>\\s+)',
    '\\$\\{\\s*(?<ref>[^{}\\s]+)\\s*\\}',
    "'(?<single>[^']*)'",
    '"(?<double>[^"]*)"',
    '[\u2018\u2019](?<curlySingle>[^\u2018\u2019]*)[\u2018\u2019]',
    '[\u201C\u201D](?<curlyDouble>[^\u201C\u201D]*)[\u201C\u201D]',
    '(?<number>-?\\d+(?:\\.\\d+)?)(?![\\w.])',
    '(?<sign><=|>=|!=|=|<|>)',
    '(?<self>\\.)(?![\\w./])',
    '(?<mark>[(),])',
    '(?<word>[A-Za-z][\\w-]*)(?![\\w:.])',
  ].join('|'),
  'y',
)

type Groups = Record<string, string | undefined>

function tokenOf({ ref, single, double, curlySingle, curlyDouble, number, sign, self, mark, word }: Groups) {
  const text = single ?? double ?? curlySingle ?? curlyDouble
  if (text !== undefined) return { is: 'text', text } as const
  if (ref !== undefined) return { is: 'ref', name: ref } as const
  if (number !== undefined) return { is: 'number', number: Number(number) } as const
  if (sign !== undefined) return { is: 'sign', sign: sign as Sign } as const
  if (self !== undefined) return { is: 'self' } as const
  if (mark !== undefined) return { is: mark as '(' | ')' | ',' } as const
  return word === undefined ? undefined : ({ is: 'word', word } as const)
}
