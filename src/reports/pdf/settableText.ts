/**
 * A text as the embedded fonts can set it. Nothing that can be seen changes: marks of no width go, and
 * spaces and hyphens of special width become the ordinary ones.
 */
export function settableText(text: string): string {
  return text.replace(noWidth, '').replace(specialSpaces, ' ').replace(specialHyphens, '-')
}

const noWidth = /[\u00ad\u200b-\u200e\u2060\ufeff]/g
const specialSpaces = /[\u2000-\u200a\u202f\u205f\u3000]/g
const specialHyphens = /[\u2010\u2011]/g
