import {
  certainty,
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  whole,
  yesNo,
  type JsonSchema,
} from '../json-schema/index.ts'

const link = record({ id: text, name: text })
const dated = record({ id: text, name: text, on: orNull(day) })
const word = record({ id: text, text })

/** The sheet of a paper, as the API gives it. */
export function paperSheetSchema(source: JsonSchema): JsonSchema {
  return record(sheetFields(source))
}

/** What a query may be, the best first: sheets, each with how it was found. */
export function decodedSchema(source: JsonSchema): JsonSchema {
  const match = oneOf('exact', 'model', 'words', 'related', 'near')
  return record({
    query: text,
    results: listOf(record({ ...sheetFields(source), match })),
    note: orNull(text),
  })
}

function sheetFields(source: JsonSchema): { readonly [name: string]: JsonSchema } {
  const value = record({
    value: described('A code, or an object with years, months or days.', {}),
    text,
    sources: listOf(source),
    certainty,
    toConfirm: yesNo,
  })
  return {
    id: text,
    name: text,
    nature: text,
    natureText: text,
    group: oneOf('cards', 'provisional', 'receipts', 'decisions', 'orders', 'unread'),
    class: orNull(word),
    issuedBy: word,
    validity: orNull(value),
    register: orNull(value),
    annexes: listOf(
      record({
        id: text,
        instrument: oneOf('ar-1981-10-08', 'circulaire-2007-06-21'),
        number: text,
        name: text,
        title: orNull(text),
        state: oneOf('in-list', 'repealed', 'not-in-list'),
        stateText: text,
        procedure: text,
        effect: text,
        source,
        toConfirm: yesNo,
        repealedOn: orNull(day),
        changedOn: listOf(day),
      }),
    ),
    statements: listOf(
      record(
        {
          id: text,
          about: text,
          text,
          sources: listOf(source),
          certainty,
          toConfirm: yesNo,
          brief: word,
          window: record({ opens: whole, closes: whole }),
          from: day,
          until: day,
          contradiction: text,
        },
        'brief',
        'window',
        'from',
        'until',
        'contradiction',
      ),
    ),
    since: orNull(record({ on: orNull(day), source })),
    replacedBy: orNull(dated),
    replaces: listOf(dated),
    leadsTo: listOf(link),
    modelOf: listOf(link),
    sameNumber: listOf(link),
    opens: listOf(record({ decision: text, label: text })),
  }
}
