/** Columns that hold what a form has no place for begin so. */
export const factPrefix = 'soundings::'
