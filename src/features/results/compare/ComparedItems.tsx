import { levelsOf } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import type { ComparedItem } from '../../../core/session/compare/matchItems'
import { sayThen } from '../../../core/session/sessionChanges'
import { useReadySession } from '../../../store/readySession'
import { PlotMark } from '../../../ui/charts/BandTrack'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { SelectField } from '../../../ui/fields/SelectField'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { Worded } from '../Worded'
import { compareEn } from '../words/compareEn'
import own from './Compare.module.css'
import type { Wording } from './comparedWords'

/** Every question of both sessions, area by area, with what was said then and now. */
export function ComparedItems({ items, wording }: { items: ComparedItem[]; wording: Wording }) {
  const words = useWords(compareEn)
  const domains = [...new Set(items.map(({ domain }) => domain))]
  return (
    <section className={styles.section}>
      <h2>{words.items}</h2>
      {domains.map((domain) => {
        const there = items.filter((item) => item.domain === domain)
        return (
          <Disclosure key={domain} summary={words.areaItems(wording.area(domain), there.length)}>
            <ul data-bare className={own.items}>
              {there.map((item) => (
                <OneItem key={item.item} item={item} wording={wording} />
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </section>
  )
}

function OneItem({ item, wording }: { item: ComparedItem; wording: Wording }) {
  const words = useWords(compareEn)
  const wasAsked = wording.saidThen(item) !== words.notAsked
  const isAsked = wording.saidNow(item) !== words.notAsked
  return (
    <li className={own.item}>
      <h3 className={own.name}>
        <Worded text={wording.itemName(item.item)} />
      </h3>
      <dl className={own.answers}>
        {item.match !== 'changed' && (
          <div>
            <dt>
              {wasAsked && <PlotMark mark="was" />} {words.was}
            </dt>
            <dd>{wording.saidThen(item)}</dd>
          </div>
        )}
        {item.really !== undefined && (
          <div>
            <dt>
              <PlotMark mark="really" /> {words.reallyColumn}
            </dt>
            <dd>{wording.said(item.item, item.really)}</dd>
          </div>
        )}
        <div>
          <dt>
            {isAsked && <PlotMark mark="now" />} {words.now}
          </dt>
          <dd>{wording.saidNow(item)}</dd>
        </div>
      </dl>
      {item.match === 'changed' && <p className={styles.soft}>{words.otherMeaning}</p>}
      <ReallyThen item={item} wording={wording} />
    </li>
  )
}

/** Where the open session may still say what last time's level really was. */
function ReallyThen({ item: { item: id, match, was, really }, wording }: { item: ComparedItem; wording: Wording }) {
  const words = useWords(compareEn)
  const { session, instrument, change, mayWrite } = useReadySession()
  const item = wording.itemOf(id)
  const isLevel = typeof was === 'object' && 'level' in was
  if (!item || match !== 'same' || !isLevel || item.kind !== 'levels') return null
  if (!wording.looksBack || !mayWrite || session.finishedAt !== undefined) return null
  const options = levelsOf(instrument, item).map(({ value, label, description }) => {
    const text = label ?? description
    return { value: String(value), label: text ? textIn(text, wording.language) : String(value) }
  })
  return (
    <SelectField
      label={words.reallyLabel}
      empty={words.asSaid}
      options={options}
      value={typeof really === 'object' && 'level' in really ? String(really.level) : ''}
      onChange={({ currentTarget: { value } }) => {
        const answer = value === '' ? undefined : { level: Number(value) }
        change((before) => sayThen(before, { item, answer, earlier: wording.earlier }))
      }}
    />
  )
}
