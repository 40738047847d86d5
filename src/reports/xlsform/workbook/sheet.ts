/** One row with something in it; `number` is the one that a spreadsheet shows beside it, `cells` goes by column (0 is A). */
export type SheetRow = { number: number; cells: ReadonlyMap<number, string> }

/** A sheet as texts: a formula's last result, a number as written, TRUE or FALSE. Empty rows and cells are left out. */
export type Sheet = { name: string; rows: SheetRow[] }

/** A sheet to be written: rows of texts, from the top. */
export type SheetOfTexts = { name: string; rows: string[][] }
