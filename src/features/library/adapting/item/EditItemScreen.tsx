import { isSameMeaning } from '../../../../core/instrument/adapting/basis'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import { EmptyState } from '../../../../ui/blocks/EmptyState'
import { Notice } from '../../../../ui/blocks/Notice'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Disclosure } from '../../../../ui/controls/Disclosure'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { en } from '../../words/en'
import styles from '../adapting.module.css'
import { FindingList, TextInLanguages } from '../TextInLanguages'
import { CountingCard } from './CountingCard'
import { EvidenceTexts } from './EvidenceTexts'
import { ItemPreview } from './ItemPreview'
import { LevelsCard } from './LevelsCard'
import { OptionsCard } from './OptionsCard'
import { useEditedItem } from './useEditedItem'

/** One question: all its words in all languages, its answers, and beside them how it will be asked. */
export function EditItemScreen({ item: id }: { item: string }) {
  const words = useWords(adaptingEn)
  const { library } = useWords(en)
  const edited = useEditedItem(id)
  const { draft, item, findingsAt, unplaced } = edited
  const { document, language, here, own } = draft
  const crumbs = [
    { label: library.title, href: '/library' },
    { label: textIn(document.title, language), href: here },
  ]
  if (!item) {
    return (
      <Page title={words.item.notThere} crumbs={crumbs}>
        <EmptyState title={words.item.notThere} action={<ButtonLink href={here}>{words.item.back}</ButtonLink>} />
      </Page>
    )
  }
  const raw = document.items.find((one) => one.id === id)
  const isChanged = raw && isSameMeaning(document, raw, own.basis) === false
  const at = (place: string) => ({ where: `items.${id}.${place}`, findings: findingsAt(`items.${id}.${place}`) })
  return (
    <Page title={textIn(item.name, language)} crumbs={crumbs} aside={<ItemPreview edited={edited} />} wide>
      {own.state === 'finished' && <Notice tone="info" title={words.item.finished} />}
      {isChanged && <Notice tone="info" title={words.item.meaningChanged} />}
      {unplaced.length > 0 && (
        <Card title={words.item.otherFindings}>
          <FindingList findings={unplaced} />
        </Card>
      )}
      <Card title={words.item.question}>
        <div className={styles.fields}>
          <TextInLanguages {...at('name')} label={words.item.name} hint={words.item.nameHint} oneLine />
          <TextInLanguages {...at('probe')} label={words.item.probe} />
          <TextInLanguages {...at('hint')} label={words.item.hint} optional />
        </div>
      </Card>
      {item.kind === 'levels' && <LevelsCard edited={edited} item={item} />}
      {(item.kind === 'choice' || item.kind === 'several') && <OptionsCard edited={edited} item={item} />}
      <Card title={words.item.asking}>
        <div className={styles.fields}>
          <TextInLanguages {...at('help')} label={words.item.help} optional />
          <TextInLanguages {...at('why')} label={words.item.why} optional />
          <EvidenceTexts edited={edited} item={item} />
        </div>
      </Card>
      {item.redFlags.some(({ says }) => says) && (
        <Disclosure summary={words.item.urgent}>
          <div className={styles.fields}>
            {item.redFlags.map(
              ({ says }, position) =>
                says && (
                  <TextInLanguages
                    // biome-ignore lint/suspicious/noArrayIndexKey: a red flag has no name but its place
                    key={position}
                    {...at(`redFlags.${position}.says`)}
                    label={words.item.says}
                  />
                ),
            )}
          </div>
        </Disclosure>
      )}
      <CountingCard edited={edited} item={item} />
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={here}>
          {words.item.back}
        </ButtonLink>
      </div>
    </Page>
  )
}
