import { formatList } from '../../words/formatList'
import { formatNumber } from '../../words/formatNumber'

/** What charts and the tables behind them say. */
export const chartsEn = {
  plot: {
    area: 'Area',
    level: 'Result',
    now: 'now',
    was: 'last time',
    really: 'last time, as you see it now',
    spread: 'how far apart people were',
    capped: 'held down by an urgent point',
    alongTheLine: 'Along each line, lowest first:',
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
}
