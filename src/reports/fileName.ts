import type { Report } from './report'

/** A name that every file system takes: letters of any script, digits and hyphens; organisation first, then the day. */
export function fileName(report: Report, extension: 'pdf' | 'docx' | 'ics'): string {
  const organisation = [
    ...report.organisation
      .normalize('NFC')
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${[organisation, report.days.made].filter(Boolean).join('-') || 'soundings'}.${extension}`
}
