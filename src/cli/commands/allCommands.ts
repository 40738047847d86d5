import type { Command } from '../said/command'
import { diff } from './diff'
import { fromXlsForm } from './fromXlsForm'
import { lint } from './lint'
import { pdf } from './pdf'
import { schema } from './schema'
import { score } from './score'
import { toXlsForm } from './toXlsForm'

export const allCommands: readonly Command[] = [lint, score, diff, schema, toXlsForm, fromXlsForm, pdf]
