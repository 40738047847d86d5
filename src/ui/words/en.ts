import { formatList } from './formatList'
import { formatNumber } from './formatNumber'
import { plural } from './plural'

/** What the controls say of themselves; what is about organisations and sessions stands with its feature. */
export const en = {
  pageTitle: (title: string) => `${title} · Soundings`,
  skip: 'Skip to the page',
  menu: 'Menu',
  breadcrumb: 'Where you are',
  mainMenu: 'Main menu',
  loading: 'Opening…',
  cancel: 'Cancel',
  close: 'Close',
  print: 'Print this page',
  busy: 'Please wait',
  notice: { flag: 'Urgent', warn: 'Take care', info: 'Note', good: 'Good' },
  chosen: 'Chosen',
  optional: 'if you like',
  charactersLeft: (left: number) => plural(left, { one: '# character left', other: '# characters left' }),
  charactersOver: (over: number) =>
    plural(over, {
      one: '# character too many. Please shorten it.',
      other: '# characters too many. Please shorten it.',
    }),
  errorSummary: (count: number) => plural(count, { one: 'One thing needs a look', other: '# things need a look' }),
  choosePlease: 'Please choose',
  inMonths: (months: number) => plural(months, { one: 'In # month', other: 'In # months' }),
  quickDates: (label: string) => `${label}: quick choices`,
  dateExample: 'For example 6 Dec 2026',
  dateNotUnderstood: 'We could not read this as a date. Write it like 6 Dec 2026.',
  dateNoYear: 'Please add the year, like 6 Dec 2026.',
  dateNoSuchDay: (typed: string) => `There is no such day as ${typed}. Please check it.`,
  plot: {
    area: 'Area',
    level: 'Result',
    now: 'now',
    was: 'last time',
    really: 'last time, as you see it now',
    spread: 'how far apart people were',
    capped: 'held down by an urgent point',
    coverage: 'Answered',
    asTable: 'See this as a table',
    asPlot: 'Hide the table',
    position: (value: number) => `${formatNumber(value)} of 100`,
    between: (from: number, to: number) => `${formatNumber(from)} to ${formatNumber(to)}`,
    notKnown: 'Not known',
    heldDown: 'Held down by an urgent point',
    note: 'Note',
    none: '–',
  },
  radar: {
    show: 'Draw it as a radar picture',
    hide: 'Hide the radar picture',
    leftOut: (areas: string[]) => `Not in the picture, because too little was answered: ${formatList(areas)}.`,
    caution: 'A radar changes its shape with the order of the areas. Trust the list above.',
  },
  items: (count: number) => plural(count, { one: '# question', other: '# questions' }),
}
