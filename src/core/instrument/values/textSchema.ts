import { z } from 'zod'
import { tagForm } from '../text'

export const languageTag = z.string().regex(tagForm, 'not a language tag')

/** Something to be read: spaces alone are no words. */
export const wordsForm = /\S/

export const textSchema = z
  .record(languageTag, z.string().regex(wordsForm))
  .refine((text) => Object.keys(text).length > 0, 'A text needs its words: { "en": "…" }.')
