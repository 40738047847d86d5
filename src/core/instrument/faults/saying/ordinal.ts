/** A position, which counts from 0, as people count: '1st', '22nd', '113th'. */
export function ordinal(position: number): string {
  const nth = position + 1
  const isTeen = Math.floor(nth / 10) % 10 === 1
  return `${nth}${(!isTeen && endings[nth % 10]) || 'th'}`
}

const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' }
