import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readXlsForm } from '../../../src/reports/xlsform/readXlsForm'
import { readWorkbook } from '../../../src/reports/xlsform/workbook/readWorkbook'
import { writeWorkbook } from '../../../src/reports/xlsform/workbook/writeWorkbook'
import { aForm, imported, refusal, relationStart, row, sheet, workbookOf, workbookStart } from './forms'

test('the workbooks of these tests are read where nothing is wrong with them', () => {
  expect(imported(workbookOf({})).items.map(({ id }) => id)).toEqual(['a'])
})

test('a small file that would unpack to something enormous is refused before it does', () => {
  const bomb = workbookOf({ 'xl/worksheets/sheet1.xml': sheet(' '.repeat(40_000_000)) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(refusal(bomb)).toEqual([
    'bursts (xl/worksheets/sheet1.xml): This small file would unpack to something enormous. It is not safe to open.',
  ])
})

test('many parts that each unpack to less are refused for what they come to together', () => {
  const noise = Array.from({ length: 1_400_000 }, (_, n) =>
    String.fromCharCode(33 + ((n * 7919) % 90) + ((n >> 7) % 3)),
  ).join('')
  const parts = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [`xl/worksheets/s${n}.xml`, `<worksheet><!--${noise}--></worksheet>`]),
  )
  const sheets = Array.from({ length: 50 }, (_, n) => `<sheet name="survey" r:id="s${n}"/>`).join('')
  const relations = Array.from(
    { length: 50 },
    (_, n) => `<Relationship Id="s${n}" Type="x/worksheet" Target="worksheets/s${n}.xml"/>`,
  )
  const whole = workbookOf({
    ...parts,
    'xl/workbook.xml': `${workbookStart}${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${relationStart}${relations.join('')}</Relationships>`,
  })
  expect(whole.length).toBeLessThan(8_000_000)
  expect(refusal(whole)[0]).toMatch(/^bursts/)
})

/** Where the directory of a ZIP file says of each entry how large it is. */
function directoryPlaces(bytes: Uint8Array): { name: string; packedAt: number; unpackedAt: number; localAt: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const places = []
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    places.push({ name, packedAt: at + 20, unpackedAt: at + 24, localAt: at + 42 })
  }
  return places
}

function with32(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice()
  new DataView(changed.buffer).setUint32(at, value, true)
  return changed
}

test('a file that lies about its sizes is refused, whichever way it lies', () => {
  const honest = workbookOf({})
  const places = directoryPlaces(honest)
  const survey = places.find(({ name }) => name.endsWith('sheet1.xml'))
  const first = places[0]
  if (!survey || !first) throw new Error('The file has entries')
  const lies = [
    with32(honest, survey.unpackedAt, 10),
    with32(honest, survey.unpackedAt, 4_000_000_000),
    with32(honest, survey.packedAt, 4_000_000_000),
    with32(honest, survey.localAt, new DataView(honest.buffer).getUint32(first.localAt, true)),
    with32(honest, honest.length - 6, 3),
    with32(honest, honest.length - 10, 3),
  ]
  for (const lie of lies) {
    expect(refusal(lie)[0]).toMatch(/^lying-sizes .*: This file says something else of its own sizes than is true\./)
  }
})

test('entries that share their bytes are refused: that is how a small file becomes endless', () => {
  const honest = workbookOf({ 'xl/media/1': 'the same', 'xl/media/2': 'the same' })
  const [one, other] = directoryPlaces(honest).filter(({ name }) => name.startsWith('xl/media'))
  if (!one || !other) throw new Error('The file has both')
  expect(imported(honest).items).toHaveLength(1)
  const shared = with32(honest, other.localAt, new DataView(honest.buffer).getUint32(one.localAt, true))
  expect(refusal(shared)[0]).toMatch(/^lying-sizes/)
})

test('thousands of sheets are refused', () => {
  const sheets = Array.from({ length: 5000 }, (_, n) => `<sheet name="s${n}" r:id="s"/>`).join('')
  expect(refusal(workbookOf({ 'xl/workbook.xml': `${workbookStart}${sheets}</sheets></workbook>` }))).toEqual([
    'too-many-sheets (xl/workbook.xml): This workbook has more than 100 sheets. No form needs so many.',
  ])
})

test('thousands of files in the file are refused', () => {
  const parts = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`xl/media/${n}`, '']))
  expect(refusal(workbookOf(parts))[0]).toMatch(/^too-many-entries .* more than 1,000 files/)
})

test('entities that grow when they are read are refused with their DOCTYPE, wherever it stands', () => {
  const laughs = [
    '<!ENTITY a "ha">',
    ...'bcdefghij'.split('').map((to, n) => `<!ENTITY ${to} "${`&${'abcdefghij'[n]};`.repeat(10)}">`),
  ]
  const doctype = `<!DOCTYPE worksheet [${laughs.join('')}]>`
  const outside = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const texts = sheet(row('type', 'name', 'label') + row('text', 'a', '&x;'))
  for (const parts of [
    { 'xl/worksheets/sheet1.xml': `${doctype}${sheet(row('&j;'))}` },
    { 'xl/worksheets/sheet1.xml': `${outside}${texts}` },
    { 'xl/workbook.xml': `${doctype}${workbookStart}<sheet name="survey" r:id="s"/></sheets></workbook>` },
    { 'xl/sharedStrings.xml': `${doctype}<sst/>` },
    { '_rels/.rels': `${doctype}<Relationships/>` },
  ]) {
    expect(refusal(workbookOf(parts))[0]).toMatch(/^doctype .*It is not safe to open\.$/)
  }
  expect(refusal(workbookOf({ 'xl/worksheets/sheet1.xml': texts }))[0]).toMatch(/^damaged/)
})

test('too many rows, columns, cells or letters are refused', () => {
  const survey = (rows: string) => refusal(workbookOf({ 'xl/worksheets/sheet1.xml': sheet(rows) }))[0]
  const head = row('type', 'name', 'label')
  const hundred = (of: number) =>
    row(...Array.from({ length: 100 }, (_, n) => String((of * 7919 + n * 104_729) % 99_991)))
  const manyCells = Array.from({ length: 2001 }, (_, n) => hundred(n)).join('')
  expect(survey(head + row('text').repeat(20_001))).toMatch(/^too-many-rows .* more than 20,000 rows/)
  expect(survey(`<row><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>`)).toMatch(
    /^too-many-columns .*500 columns/,
  )
  expect(survey(head + manyCells)).toMatch(/^too-many-cells/)
  expect(survey(head + row('x'.repeat(32_768)))).toMatch(/^cell-too-long \(survey, row 2\)/)
  expect(survey(`${'<b>'.repeat(60)}${'</b>'.repeat(60)}`)).toMatch(/^damaged/)
})

test('a cell that holds too much is told with its row, however its text is kept', () => {
  const tooMuch = 'x'.repeat(32_768)
  const head = row('type', 'name', 'label')
  const shared = `<sst><si><t>type</t></si><si><t>${tooMuch}</t></si></sst>`
  const survey = (cells: string) => {
    const parts = {
      'xl/sharedStrings.xml': shared,
      'xl/worksheets/sheet1.xml': sheet(`${head}<row r="7">${cells}</row>`),
    }
    return refusal(workbookOf(parts))[0]
  }
  const place = /^cell-too-long \(survey, row 7\): A cell holds more text than a spreadsheet allows\.$/
  expect(survey('<c t="s"><v>1</v></c>')).toMatch(place)
  expect(survey(`<c t="str"><v>${tooMuch}</v></c>`)).toMatch(place)
  expect(survey(`<c t="inlineStr"><is><t>${'_x0041_'.repeat(40_000)}</t></is></c>`)).toMatch(place)
  const whole = '_x0041_'.repeat(32_767)
  expect(survey(`<c t="inlineStr"><is><t>'=${whole.slice(7)}</t></is></c>`)).not.toMatch(/too-long/)
  expect(survey('<c t="s"><v>0</v></c>')).not.toMatch(/too-long/)
})

test('a long text that many cells point to is counted for each of them', () => {
  const shared = `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`
  const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(1000)
  expect(refusal(workbookOf({ 'xl/sharedStrings.xml': shared, 'xl/worksheets/sheet1.xml': sheet(cells) }))[0]).toMatch(
    /^too-many-cells/,
  )
})

test('a form that uses one long list again and again is refused before it is laid out', () => {
  const choices = ['| list_name | name | label |', ...Array.from({ length: 500 }, (_, n) => `| long | c${n} | C |`)]
  const survey = [
    '| type | name | label |',
    ...Array.from({ length: 500 }, (_, n) => `| select_one long | q${n} | Q |`),
  ]
  expect(refusal(aForm({ survey: survey.join('\n'), choices: choices.join('\n') }))[0]).toMatch(/^too-much \(survey\)/)
})

test('what is no workbook at all, or is locked or cut off, is refused in plain words', () => {
  const bytes = workbookOf({})
  expect(refusal(strToU8('type,name,label\ntext,a,A?'))[0]).toMatch(/^not-a-workbook .*Save the form as \.xlsx/)
  expect(refusal(new Uint8Array())[0]).toMatch(/^not-a-workbook/)
  expect(refusal(zipSync({ 'a.txt': strToU8('x') }))[0]).toMatch(/^not-a-workbook/)
  expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))[0]).toMatch(
    /^locked .* has a password, or is in the old \.xls/,
  )
  expect(refusal(bytes.slice(0, bytes.length - 30))[0]).toMatch(/^not-a-workbook/)
  expect(refusal(new Uint8Array(9 * 1024 * 1024))[0]).toMatch(/^too-large .*larger than 8 MB/)
})

test('a workbook damaged anywhere is refused or read, and never more than that', () => {
  const bytes = aForm({ survey: '| type | name | label |\n| text | a | A? |' })
  for (let at = 0; at < bytes.length; at += 13) {
    const damaged = bytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 0xff
    expect(typeof readXlsForm(damaged).ok).toBe('boolean')
  }
})

test('formulas are never run: only what a spreadsheet last made of them is read, and links are not followed', () => {
  const cells =
    '<row><c t="str"><f>HYPERLINK("https://example.org","x")</f><v>text</v></c><c t="inlineStr"><is><t>a</t></is></c>' +
    '<c t="str"><f>WEBSERVICE("https://example.org")</f><v>A?</v></c></row>'
  const { items } = imported(workbookOf({ 'xl/worksheets/sheet1.xml': sheet(row('type', 'name', 'label') + cells) }))
  expect(items.map(({ id, probe }) => [id, probe.en])).toEqual([['a', 'A?']])
})

test('script, markup and formulas in every text of a form are texts and nothing else', () => {
  const script = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
  const texts = [script, '=HYPERLINK("https://example.org")', '@SUM(1)', '__proto__']
  for (const text of texts) {
    const bytes = writeWorkbook([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label', 'hint', 'guidance_hint', 'relevant', text],
          ['select_one l', 'a', text, text, text, text, text],
        ],
      },
      {
        name: 'choices',
        rows: [
          ['list_name', 'name', 'label'],
          ['l', text, text],
          ['l', 'constructor', text],
        ],
      },
      {
        name: 'settings',
        rows: [
          ['form_title', 'form_id'],
          [text, text],
        ],
      },
      { name: text.slice(0, 30), rows: [[text]] },
    ])
    const { instrument } = imported(bytes)
    const [item] = instrument.items
    expect([instrument.title.en, item?.probe.en, item?.hint?.en, item?.help?.en]).toEqual([text, text, text, text])
    expect(item?.options.map(({ label }) => label.en)).toEqual([text, text])
    expect(item?.appliesWhen).toBeUndefined()
    for (const { id } of item?.options ?? []) expect(id).toMatch(/^[a-z0-9-]+$/)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  }
})

test('facts of Soundings that were made to hurt are left out or refused', () => {
  const deep = `${'{"not":'.repeat(3900)}1${'}'.repeat(3900)}`
  const form = (facts: string[][]) =>
    writeWorkbook([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label', 'soundings::id', 'soundings::appliesWhen'],
          ['text', 'a', 'A?', 'a', deep],
        ],
      },
      { name: 'soundings', rows: [['what', 'value'], ...facts] },
    ])
  const usual = [
    ['format', '1'],
    ['fingerprint', '"x"'],
    ['languages', '["en"]'],
    ['items', '["a"]'],
    ['unasked', '[]'],
  ]
  for (const facts of [
    usual,
    [...usual, ['instrument.scoring', deep]],
    [...usual, ['instrument.__proto__', '{"polluted":true}']],
    [['format', '2']],
  ]) {
    expect(imported(form(facts)).left[0]).toMatch(/^sheet 'soundings': It is left out, because /)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  }
})

test('a text that was defused comes back as it was typed, however often it goes out', () => {
  const texts = [
    '=1',
    "'=1",
    "''=1",
    "'quoted'",
    '-5',
    '+44',
    '@x',
    '\t=',
    '\r\n=',
    '＝1',
    '_x0041_',
    '_x005F_',
    '\u0000',
    '\ud800',
  ]
  const bytes = writeWorkbook([{ name: 'survey', rows: texts.map((text) => [text]) }])
  const read = readWorkbook(bytes, () => true)
  expect(read.ok && read.sheets[0]?.rows.map(({ cells }) => cells.get(0))).toEqual(texts)
})
