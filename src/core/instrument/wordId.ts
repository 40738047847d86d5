import { z } from 'zod'

/** Ids are words, never positions or titles; they are frozen at first release. 'constructor' would name what every object has. */
export const wordId = z
  .string()
  .regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')

/** A number that fractions hold exactly, however many of them are added up. */
export const decimal = z
  .number()
  .refine(
    (value) => /^-?\d{1,3}(\.\d{1,2})?$/.test(String(value)),
    'a number has up to three digits, and two after the point',
  )
