import { pathOf } from '../../../../core/instrument/adapting/textPlaces'
import { saidIn } from '../../../../core/instrument/text'
import type { PartToTranslate } from '../../../../core/instrument/wording/partsToTranslate'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { translatingEn } from '../../words/translatingEn'
import styles from '../adapting.module.css'
import { TextInOne } from '../TextInOne'
import { useDraft } from '../useDraft'

type Texts = PartToTranslate['texts']

/** Characters that a field of one line shows at once on most screens. */
const oneLine = 60

/** A field for each text below its words in the first language, question by question. */
export function TextsToTranslate({ texts, language }: { texts: Texts; language: string }) {
  const { document, language: shown } = useDraft()
  return byItem(texts).map(({ item: id, texts: ofItem }) => {
    const item = document.items.find((one) => one.id === id)
    const title = item && saidIn(item.name, shown)
    return (
      <section key={id} className={styles.answer}>
        {title && (
          <h3>
            <Spoken {...title} />
          </h3>
        )}
        <div className={styles.fields}>
          {ofItem.map((text) => (
            <ToTranslate key={text.where} {...text} language={language} />
          ))}
        </div>
      </section>
    )
  })
}

function ToTranslate({ where, text, language }: Texts[number] & { language: string }) {
  const words = useWords(translatingEn)
  const { languageName } = useWords(adaptingEn)
  const { document } = useDraft()
  const original = saidIn(text, document.baseLanguage)
  return (
    <TextInOne
      id={where}
      where={where}
      language={language}
      label={`${nameOf(where, words)} (${languageName(language)})`}
      hint={
        <span className={styles.original}>
          <Spoken {...original} />
        </span>
      }
      oneLine={original.words.length <= oneLine}
    />
  )
}

/** By the list that it stands in and its last name, else by that alone. Ids of questions and scales are no lists. */
function nameOf(where: string, { names, otherName }: typeof translatingEn): string {
  const path = pathOf(where).filter((_, place, all) => place !== 1 || !['items', 'levelSets'].includes(all[0] ?? ''))
  const last = path.at(-1) ?? ''
  const inList = path.map((list) => names[`${list}.${last}`]).findLast((name) => name !== undefined)
  return inList ?? names[last] ?? otherName
}

/** Neighbours of one item together; what belongs to none stands by itself. */
function byItem(texts: Texts): { item: string; texts: Texts }[] {
  const groups = new Map<string, Texts>()
  for (const text of texts) {
    const [list, id = ''] = pathOf(text.where)
    const item = list === 'items' ? id : ''
    groups.set(item, [...(groups.get(item) ?? []), text])
  }
  return [...groups].map(([item, ofItem]) => ({ item, texts: ofItem }))
}
