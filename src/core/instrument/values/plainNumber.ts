/** Exact arithmetic holds what is written out with up to nine digits after the point; nobody types 1e-7 into a form. */
export function isPlainNumber(n: number): boolean {
  return /^-?\d+(\.\d{1,9})?$/.test(String(n))
}
