import { fileURLToPath } from 'node:url'

/** Where Soundings itself stands, with a slash at its end. */
export const project = fileURLToPath(new URL('../../../', import.meta.url))
