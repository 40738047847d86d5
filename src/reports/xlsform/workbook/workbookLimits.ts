const kibi = 1024
const mebi = kibi * kibi

/** Forms of the field are 10 to 500 kB; ten times the largest one seen, without its pictures. */
export const mostFileBytes = 8 * mebi

/** What is unpacked of a file in all. Blank cells with a style make a form of 200 kB unpack to 2 MB. */
export const mostUnpackedBytes = 64 * mebi

/** Sheets full of blank cells pack to a thirtieth; a file made to burst packs to a thousandth. */
export const mostUnpackedPerPacked = 250

/** Up to this size nothing bursts, whatever its ratio. */
export const alwaysUnpackedBytes = mebi

/** Files in the file: sheets, styles, pictures, comments. */
export const mostEntries = 1000

/** A form has three to six. */
export const mostSheets = 100

/** Rows with something in them, of one sheet. Lists of villages have thousands. */
export const mostRows = 20_000

/** A survey in ten languages has some 120 columns. */
export const mostColumns = 500

/** Cells with something in them, of all sheets that are read. */
export const mostCells = 200_000

/** Letters of all cells: one long text may stand in many cells and costs its place in the file only once. */
export const mostLetters = 20 * mebi

/** The limit of spreadsheets themselves. */
export const mostLettersInCell = 32_767

/** Elements within elements; a sheet needs eight. */
export const deepestElement = 40
