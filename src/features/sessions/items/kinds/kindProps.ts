import type { Item } from '../../../../core/instrument/itemSchema'
import type { QuestionProps } from '../../../../ui/choices/QuestionFrame'

/** What the control of any kind of item is given. `tried`: somebody wanted to go on, so what is wrong is told. */
export type KindProps = { item: Item; language: string; frame: QuestionProps; tried: boolean }
