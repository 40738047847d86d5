import { contentHash } from '../../core/instrument/contentHash'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { GoneItem, InstrumentDiff } from '../../core/instrument/versions/diffInstruments'
import type { ItemDifference, LevelDifference } from '../../core/instrument/versions/itemDifference'
import { kinshipOf } from '../../core/instrument/versions/kinship'
import type { PartDifference } from '../../core/instrument/versions/partDifferences'
import type { VersionFault } from '../../core/instrument/versions/versionFaults'

/** A difference for a person to read: what must not be first, then what matters most to old answers. */
export function diffLines(older: Instrument, newer: Instrument, diff: InstrumentDiff): string {
  const head = `${nameOf(older)} → ${nameOf(newer)}`
  if (contentHash(older) === contentHash(newer)) return `${head}\n\nThe two say the same.\n`
  if (kinshipOf(older, newer) === 'other') return `${head}\n\nThese are two different instruments.\n`
  const isDraft = diff.faults.some(({ fault }) => fault === 'not-newer')
  const sections = [
    section('Must not be', diff.faults.flatMap(faultLine)),
    section('Before it is released', isDraft ? ['the version must be higher than before'] : []),
    section('Changed, under a new revision', diff.changed.map(changedLine)),
    section('New', diff.added),
    section('Gone', diff.gone.map(goneLine)),
    section('Same words, counted or asked otherwise', diff.adjusted.map(changedLine)),
    section('Other words, same meaning', diff.reworded.map(changedLine)),
    section('Domains', diff.domains.map(partLine)),
    section('Scoring', diff.scoring.map(scoringLine)),
    section(
      'Other texts',
      diff.texts.map(({ where }) => where),
    ),
    section('Other parts', diff.about),
    section('Languages', [
      ...diff.languages.added.map((tag) => `${tag}: new`),
      ...diff.languages.gone.map((tag) => `${tag}: gone`),
    ]),
  ].filter((text) => text !== '')
  const same = `Unchanged items: ${diff.same.length}\n`
  return [`${head}\n`, ...sections, same].join('\n')
}

/** Both instruments by their names, for whoever reads a difference without its command. */
export function comparedInstruments(older: Instrument, newer: Instrument) {
  return { instruments: { from: idsOf(older), to: idsOf(newer) }, kinship: kinshipOf(older, newer) }
}

function idsOf({ publisher, id }: Instrument) {
  return { publisher, id }
}

function nameOf({ publisher, id, version }: Instrument): string {
  return `${publisher}/${id} ${version}`
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function faultLine(fault: VersionFault): string[] {
  switch (fault.fault) {
    case 'meaning-changed':
      return [`${fault.item}: its kind, values, options or direction changed; its revision did not`]
    case 'revision-went-back':
      return [`${fault.item}: its revision is lower than before`]
    case 'vanished':
      return [`${fault.item}: it is gone; retire it instead, so that old answers keep their words`]
    case 'not-newer':
      return []
  }
}

function changedLine({ item, revision, texts, levels, settings }: ItemDifference): string {
  const revised = revision.from === revision.to ? [] : [`revision ${revision.from} → ${revision.to}`]
  const what = [...revised, ...levels.map(levelLine), ...texts.map(({ where }) => where), ...settings]
  return what.length === 0 ? item : `${item}: ${what.join(', ')}`
}

function levelLine(level: LevelDifference): string {
  return level.is === 're-valued' ? `level ${level.from} is now ${level.to}` : `level ${level.value} ${level.is}`
}

function goneLine({ item, retired, replacedBy, relation }: GoneItem): string {
  if (!retired) return item
  const instead = replacedBy ? `, see ${replacedBy}${relation ? ` (${relation})` : ''}` : ''
  return `${item}: retired${instead}`
}

function partLine({ id, is }: PartDifference): string {
  return `${id}: ${is}`
}

function scoringLine({ part, id, is }: PartDifference): string {
  return `${part} ${id}: ${is}`
}
