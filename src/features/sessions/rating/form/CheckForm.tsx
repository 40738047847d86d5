import type { ReactNode } from 'react'
import type { Item } from '../../../../core/instrument/itemSchema'
import { saidIn } from '../../../../core/instrument/text'
import { ratedIn } from '../../../../core/session/rating/fillForm'
import type { Form } from '../../../../core/session/rating/privateRound'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { Tag } from '../../../../ui/blocks/Tag'
import { Button } from '../../../../ui/controls/Button'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import styles from '../rating.module.css'

type CheckProps = {
  form: Form
  items: readonly Item[]
  language: string
  onPlace: (place: number) => void
  onGive: () => void
  trouble?: ReactNode
}

/** Which questions have a rating, and the way back to each; not what was rated: the next one may look over a shoulder. */
export function CheckForm({ form, items, language, onPlace, onGive, trouble }: CheckProps) {
  const words = useWords(formEn)
  const rated = ratedIn(form, items)
  return (
    <Page
      title={words.check.title}
      lead={<p>{rated > 0 ? words.check.rated(rated, items.length) : words.check.none}</p>}
    >
      {trouble}
      <h2>{words.check.questions}</h2>
      <ol data-bare className={styles.checked}>
        {items.map(({ id, name }, place) => (
          <li key={id}>
            <Button kind="plain" onClick={() => onPlace(place)}>
              <Spoken {...saidIn(name, language)} />
            </Button>
            <Tag tone={form.ratings[id] === undefined ? 'warn' : 'plain'}>
              {form.ratings[id] === undefined ? words.check.left : words.check.done}
            </Tag>
          </li>
        ))}
      </ol>
      <Foot
        back={
          <Button kind="quiet" onClick={() => onPlace(items.length - 1)}>
            {words.back}
          </Button>
        }
        main={<Button onClick={onGive}>{words.check.give}</Button>}
      />
    </Page>
  )
}
