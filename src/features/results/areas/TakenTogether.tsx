import { languageOfText } from '../../../core/instrument/text'
import type { GroupStanding } from '../../../core/scoring/findings/groupStanding'
import { shortList } from '../../../ui/blocks/shortList'
import { spokenIn } from '../../../ui/words/locale'
import { useWords } from '../../../ui/words/useWords'
import { ItemLink } from '../ItemLink'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { en } from '../words/en'
import { figuresEn } from '../words/figuresEn'
import { FixFirst } from './FixFirst'

/** What areas or questions say together: its band and what that means, or its figure, and what its next step waits for. */
export function TakenTogether({ findings }: { findings: Findings }) {
  const words = useWords(figuresEn)
  const { standings } = findings
  if (standings.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.together}</h2>
      <dl className={styles.heldBack}>
        {standings.map((standing) => (
          <div key={standing.group.id}>
            <dt>
              <Worded text={standing.group.title} />
            </dt>
            <dd>
              <OneGroup standing={standing} findings={findings} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function OneGroup({ standing, findings }: { standing: GroupStanding; findings: Findings }) {
  const { areas } = useWords(en)
  const words = useWords(figuresEn)
  const { instrument, inWords, item, name, area, language } = findings
  const { band, figure, heldDownBy, bandBeforeCap, fixFirst, waitsFor, missing, isVerdict, isApartFromDomains } =
    standing
  const nameOf = (id: string) => {
    const other = instrument.scoring.groups.find((one) => one.id === id)
    return other ? inWords(other.title) : item(id) ? name(id) : area(id)
  }
  const labelOf = (one: GroupStanding['band']) => (one === 'none' ? '' : inWords(one.label))
  const said = figure === 'none' ? labelOf(band) : words[figure.unit](figure.value, figure.digits)
  const lines = [
    heldDownBy.length > 0 ? areas.heldDown(heldDownBy.map(nameOf), labelOf(bandBeforeCap)) : '',
    waitsFor.length > 0 ? words.heldBack(listed(waitsFor.map(nameOf), words)) : '',
    missing.length > 0 && !isVerdict ? words.missing(listed(missing.map(nameOf), words)) : '',
  ]
  return (
    <>
      <p
        className={styles.said}
        data-verdict={isVerdict || undefined}
        {...spokenIn(band === 'none' ? undefined : languageOfText(band.label, language))}
      >
        {said || (heldDownBy.length > 0 ? areas.blocked : areas.unknown)}
      </p>
      {band !== 'none' && band.meaning && (
        <p>
          <Worded text={band.meaning} />
        </p>
      )}
      {isApartFromDomains && <p className={styles.soft}>{words.apartFromAreas}</p>}
      <Lines lines={lines} />
      {isVerdict && <ToAnswer items={missing} findings={findings} />}
      <UrgentThere areas={waitsFor} findings={findings} />
      {fixFirst !== 'none' && <FixFirst item={fixFirst} findings={findings} />}
    </>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return lines.filter(Boolean).map((line) => (
    <p key={line} className={styles.soft}>
      {line}
    </p>
  ))
}

/** The questions without which there is no verdict. */
function ToAnswer({ items, findings }: { items: string[]; findings: Findings }) {
  const words = useWords(figuresEn)
  return items.map((id) => (
    <p key={id}>
      <b>{words.toAnswer}</b>
      <ItemLink item={id} findings={findings} />
    </p>
  ))
}

/** The urgent points that hold down the areas which the next step waits for. */
function UrgentThere({ areas, findings }: { areas: string[]; findings: Findings }) {
  const words = useWords(figuresEn)
  const held = findings.result.domains.filter(({ domain, cappedBy }) => areas.includes(domain) && cappedBy.length > 0)
  if (held.length === 0) return null
  return (
    <ul data-bare>
      {held.flatMap(({ cappedBy }) =>
        cappedBy.map((id) => (
          <li key={id} className={styles.soft}>
            {words.urgentThere}
            <ItemLink item={id} findings={findings} />
          </li>
        )),
      )}
    </ul>
  )
}

function listed(names: string[], words: typeof figuresEn): string[] {
  const { named, left } = shortList(names)
  return left === 0 ? names : [...named, words.more(left)]
}
