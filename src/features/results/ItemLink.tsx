import type { Findings } from './useFindings'
import { Worded } from './Worded'

/** The name of a question, leading to it. */
export function ItemLink({ item: id, findings }: { item: string; findings: Findings }) {
  return (
    <a href={findings.itemHref(id)}>
      <Worded text={findings.item(id)?.name} />
    </a>
  )
}
