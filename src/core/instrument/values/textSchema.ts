import { z } from 'zod'
import { tagForm } from '../text'

export const languageTag = z.string().regex(tagForm, 'not a language tag')

export const textSchema = z
  .record(languageTag, z.string().min(1))
  .refine((text) => Object.keys(text).length > 0, 'A text needs its words: { "en": "…" }.')
