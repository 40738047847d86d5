/** What a comparison looks at: an answer (`${name}`), this row's own answer (`.`), or something written out. */
export type Operand = { ref: string } | { self: true } | { text: string } | { number: number }

export type Sign = '=' | '!=' | '<' | '<=' | '>' | '>='

/** The sign with which a comparison says the same from its other side. */
export const mirrored: Record<Sign, Sign> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** The part of XPath that a form's `relevant` and `constraint` may use and Soundings can carry. */
export type Expression =
  | { is: 'or' | 'and'; parts: Expression[] }
  | { is: 'not'; part: Expression }
  | { is: 'comparison'; left: Operand; sign: Sign; right: Operand }
  | { is: 'selected'; of: Operand; choice: string }
  | { is: 'constant'; value: boolean }

export type ParsedExpression = { ok: true; expression: Expression } | { ok: false; why: string }
