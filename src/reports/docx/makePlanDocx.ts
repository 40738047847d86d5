import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { planGroupNote, planGroupTitle } from '../phrases/planGroupTitle'
import type { Report, ReportPlanGroup } from '../report'
import type { ReportWords } from '../words/en'
import { reportWords } from '../words/reportWords'
import { actionTable } from './actionTable'
import { planStyles } from './planStyles'
import { typedParagraph } from './typedParagraph'

/** The plan as a Word document that a committee can change: real headings, real tables, the language set. */
export async function makePlanDocx(report: Report): Promise<Uint8Array> {
  const words = reportWords(report.language)
  const title = words.plan.documentTitle(report.organisation)
  const document = new Document({
    title,
    creator: report.advisor === 'none' ? report.organisation : report.advisor.body || report.advisor.name,
    description: words.method.instrument(report.instrument),
    styles: planStyles(words.languageTag),
    sections: [
      {
        children: [...opening(report, title, words), ...planChildren(report, words), ...topicsOf(report, words)],
        footers: footers(words),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function opening(report: Report, title: string, words: ReportWords): FileChild[] {
  const { agreed, review } = report.days
  return [
    typedParagraph(title, { heading: HeadingLevel.TITLE }),
    ...(report.madeUp ? [typedParagraph(words.madeUpNote)] : []),
    ...(agreed === '' ? [] : [typedParagraph(words.plan.agreed(words.day(agreed)))]),
    typedParagraph(review === '' ? words.plan.noReview : words.plan.review(words.day(review))),
  ]
}

function planChildren(report: Report, words: ReportWords): FileChild[] {
  if (report.plan === 'none') return [typedParagraph(words.plan.none)]
  const { groups, strengthToKeep } = report.plan
  return [
    ...groups.flatMap((group) => groupChildren(group, words)),
    ...(strengthToKeep === ''
      ? []
      : [typedParagraph(words.plan.strength, { heading: HeadingLevel.HEADING_1 }), typedParagraph(strengthToKeep)]),
    ...signOff(words),
  ]
}

function groupChildren(group: ReportPlanGroup, words: ReportWords): FileChild[] {
  const title = [planGroupTitle(group, words), group.urgent ? `(${words.plan.urgent})` : ''].filter(Boolean).join(' ')
  const note = planGroupNote(group, words)
  return [
    typedParagraph(title, { heading: HeadingLevel.HEADING_1 }),
    ...(note === '' ? [] : [typedParagraph(note)]),
    group.actions.length === 0 ? typedParagraph(words.plan.noActions) : actionTable(group.actions, words),
  ]
}

function signOff(words: ReportWords): FileChild[] {
  return [
    typedParagraph(words.plan.signOff, { heading: HeadingLevel.HEADING_1 }),
    typedParagraph(words.plan.signOffNote),
    ...[words.plan.chair, words.plan.secretary].map((role) =>
      typedParagraph(`${words.plan.signatureOf(role)} ${'_'.repeat(36)}  ${words.plan.date} ${'_'.repeat(14)}`, {
        spacing: { before: 480 },
      }),
    ),
  ]
}

function topicsOf({ topics }: Report, words: ReportWords): FileChild[] {
  if (topics.length === 0) return []
  return [
    typedParagraph(words.topics.heading, { heading: HeadingLevel.HEADING_1 }),
    typedParagraph(words.topics.explained),
    ...topics.map((topic) => typedParagraph(words.topics.line(topic), { bullet: { level: 0 } })),
  ]
}

function footers(words: ReportWords): { default: Footer } {
  const [before = '', between = ''] = words.page(1, 2).split(/[12]/)
  const children = [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })]
  return { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children })] }) }
}
