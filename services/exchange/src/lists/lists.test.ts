import { expect, test } from 'vitest'
import { readPeople } from './read-people.ts'
import { readTable } from './read-table.ts'
import { writeCsv, writeXlsx, type Column } from './write-list.ts'

type Row = { readonly name: string; readonly day?: string; readonly left?: number }

const columns: readonly Column<Row>[] = [
  { heading: 'Nom', value: ({ name }) => name },
  { heading: 'Délai', value: ({ day }) => day },
  { heading: 'Jours', value: ({ left }) => left },
]
const rows: readonly Row[] = [
  { name: 'Exemple; N.', day: '2026-03-05', left: 3 },
  { name: '=CMD()', left: -2 },
]

test('a CSV opens in a Belgian spreadsheet, and no cell of it runs', () => {
  expect(writeCsv(columns, rows)).toBe(
    '\u{FEFF}Nom;Délai;Jours\r\n"Exemple; N.";2026-03-05;3\r\n\'=CMD();;-2\r\n',
  )
})

test('a workbook that is written is read again', async () => {
  expect(await readTable(await writeXlsx(columns, rows))).toEqual({
    table: [
      ['Nom', 'Délai', 'Jours'],
      ['Exemple; N.', '2026-03-05', '3'],
      ['=CMD()', '', '-2'],
    ].map((row) => row.map(String)),
  })
})

test.each([
  { because: 'nothing was sent', bytes: new Uint8Array(), refused: 'empty' },
  { because: 'blank lines are no list', bytes: encoded('\r\n  \r\n'), refused: 'empty' },
  {
    because: 'a picture is no list',
    bytes: Uint8Array.of(0x89, 0x50, 0, 0, 1),
    refused: 'not-a-list',
  },
  {
    because: 'a broken workbook is no list',
    bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9),
    refused: 'not-a-list',
  },
  {
    because: 'nobody has so many clients',
    bytes: encoded('nom\n' + 'x\n'.repeat(5_001)),
    refused: 'too-long',
  },
])('refused as $refused: $because', async ({ bytes, refused }) => {
  expect(await readTable(bytes)).toEqual({ refused })
})

test('an old spreadsheet writes the alphabet of Windows', async () => {
  const bytes = Uint8Array.from(Buffer.from('pr\u{E9}nom;nom\nH\u{E9}l\u{E8}ne;Exemple', 'latin1'))
  expect(await readTable(bytes)).toEqual({
    table: [
      ['prénom', 'nom'],
      ['Hélène', 'Exemple'],
    ],
  })
})

test.each([
  { heading: 'Né(e) le', field: 'birthDate' },
  { heading: 'GEBOORTEDATUM', field: 'birthDate' },
  { heading: 'N° SP', field: 'officeNumber' },
  { heading: 'OV-nummer', field: undefined },
  { heading: 'Familienaam', field: 'familyName' },
  { heading: 'Échéance', field: 'limit' },
  { heading: 'Couleur', field: undefined },
])('“$heading” is taken for $field', ({ heading, field }) => {
  expect(readPeople([[heading]]).columns).toEqual([field ? { heading, field } : { heading }])
})

test('people are read with their days, and what cannot be read is said and kept', () => {
  const { people } = readPeople([
    ['Nom', 'Prénom', 'Né le', 'Délai'],
    ['Exemple', 'N.', '5/3/1990', '2026-04-07'],
    ['Voorbeeld', 'T.', '31.02.1990', 'mars ?'],
    ['', '', '1/1/2000', ''],
  ])
  expect(people).toMatchObject([
    { row: 2, birthDate: '1990-03-05', limit: '2026-04-07', problems: [] },
    {
      row: 3,
      fields: { birthDate: '31.02.1990', limit: 'mars ?' },
      problems: [
        { code: 'not-a-day', field: 'birthDate' },
        { code: 'not-a-day', field: 'limit' },
      ],
    },
    { row: 4, problems: [{ code: 'no-name', field: 'familyName' }] },
  ])
})

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
