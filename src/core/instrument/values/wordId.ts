import { z } from 'zod'

/** It would name what every object has. */
export const reservedWord = 'constructor'

const idForm = new RegExp(`^(?!${reservedWord}$)[a-z0-9]+(-[a-z0-9]+)*$`)

export function isWordId(id: unknown): id is string {
  return typeof id === 'string' && idForm.test(id)
}

/** Ids are words, never positions or titles; they are frozen at first release. */
export const wordId = z.string().regex(idForm, 'an id is lower-case words joined by hyphens')

export const semver = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version looks like 1.0.0')

export const plainDate = z.iso.date()

/** A number that is written out in full, so that fractions hold it exactly. */
export const decimal = z.number().refine(isShortDecimal, 'A number has up to six digits, and six after the point.')

export function isShortDecimal(value: number): boolean {
  return /^-?\d{1,6}(\.\d{1,6})?$/.test(String(value))
}
