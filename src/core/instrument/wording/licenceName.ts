/** A licence as people write it: 'CC BY 4.0', which SPDX calls 'CC-BY-4.0'. Others go by their SPDX name. */
export function licenceName(spdx: string): string {
  return spdx.startsWith('CC-') ? `CC ${spdx.slice(3).replace(/-(?=[\d.]+$)/, ' ')}` : spdx
}
