import { Fragment } from 'react'
import type { StageProgress, StageState } from '../../../core/scoring/findings/stageProgress'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { stagesEn } from '../words/stagesEn'
import { NextStages } from './NextStages'
import { StageMark } from './StageMark'
import { allStages, nameOfStage, type StagedArea, stagedAreas } from './stagedAreas'
import own from './stages.module.css'
import { TogetherAtStage } from './TogetherAtStage'

/** Areas by levels: reached, or how much is missing; then how far all of them are, and what is missing for the next step. */
export function StagesGrid({ findings }: { findings: Findings }) {
  const words = useWords(stagesEn)
  const areas = stagedAreas(findings)
  const [first] = areas
  if (!first) return null
  const stages = allStages(areas)
  return (
    <>
      <section className={styles.section}>
        <h2>{words.title}</h2>
        <p className={styles.lead}>{words.lead}</p>
        <Key areas={areas} />
        <table className={own.grid}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              {stages.map((stage) => (
                <th key={stage} scope="col">
                  {words.stage(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <Fragment key={area.domain.domain}>
                <AreaRow area={area} stages={stages} findings={findings} />
                <UnnamedRow area={area} stages={stages} findings={findings} />
              </Fragment>
            ))}
          </tbody>
        </table>
        <ul data-bare className={own.names}>
          {stages.map((stage) => (
            <li key={stage}>
              <StageName stage={stage} area={first} findings={findings} />
            </li>
          ))}
        </ul>
      </section>
      <TogetherAtStage findings={findings} />
      <NextStages areas={areas} findings={findings} />
    </>
  )
}

type AreaRowProps = { area: StagedArea; stages: number[]; findings: Findings }

function AreaRow({ area, stages, findings }: AreaRowProps) {
  const words = useWords(stagesEn)
  const { domain } = area
  const tooMany = area.stages.every(({ state, open }) => state === 'not-known' && open.length === 0)
  return (
    <tr>
      <th scope="row">
        <a href={findings.areaHref(domain.domain)}>
          <Worded text={findings.areaTitle(domain.domain)} />
        </a>
        {domain.cappedBy.length > 0 && (
          <span className={own.note}>{words.heldDown(domain.cappedBy.map(findings.name))}</span>
        )}
        {tooMany && <span className={own.note}>{words.tooMany}</span>}
      </th>
      {stages.map((stage) => (
        <Cell key={stage} progress={area.stages.find((other) => other.stage === stage)} />
      ))}
    </tr>
  )
}

/** Under an area: how many of its answers say that the evidence was seen and name none, leading to the first. */
function UnnamedRow({ area: { unnamed }, stages, findings }: AreaRowProps) {
  const words = useWords(stagesEn)
  const [first] = unnamed
  if (first === undefined) return null
  return (
    <tr>
      <td className={own.unnamed} colSpan={stages.length + 1}>
        <a href={findings.itemHref(first)}>{words.unnamed(unnamed.length)}</a>
      </td>
    </tr>
  )
}

function Cell({ progress }: { progress: StageProgress | undefined }) {
  const words = useWords(stagesEn).cell
  if (!progress) return <td>{words.nothing}</td>
  return (
    <td className={own.cell} data-state={progress.state}>
      <StageMark state={progress.state} />
      {cellLines(progress, words).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </td>
  )
}

/** A level of which nothing is missing may still wait for the one below it. */
function cellLines({ state, applicable, missing, open }: StageProgress, words: typeof stagesEn.cell): string[] {
  if (state === 'reached') return [applicable === 0 ? words.nothing : words.reached]
  const lines = [
    missing.length > 0 ? words.missing(missing.length) : '',
    open.length > 0 ? words.open(open.length) : '',
  ].filter(Boolean)
  if (lines.length > 0) return lines
  return [state === 'not-yet' ? words.allMet : words.unknown]
}

function StageName({ stage, area, findings }: { stage: number; area: StagedArea; findings: Findings }) {
  const words = useWords(stagesEn)
  const name = nameOfStage(stage, area, findings)
  return name ? <Worded text={name} /> : words.stage(stage)
}

/** Only the marks that are there. */
function Key({ areas }: { areas: StagedArea[] }) {
  const words = useWords(stagesEn).key
  const used = new Set(areas.flatMap(({ stages }) => stages.map(({ state }) => state)))
  const states: StageState[] = ['reached', 'not-yet', 'not-known']
  return (
    <ul data-bare className={own.key}>
      {states
        .filter((state) => used.has(state))
        .map((state) => (
          <li key={state} data-state={state}>
            <StageMark state={state} />
            {words[state]}
          </li>
        ))}
    </ul>
  )
}
