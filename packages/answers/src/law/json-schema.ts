import { day, type JsonSchema, listOf, oneOf, record, text, whole } from '../json-schema/index.ts'
import { LEVELS } from './law-index.ts'
import { STATUSES } from './status.ts'

const item = record({ key: text, kind: text, id: text, link: text, label: text })

/** Every text on a day, as the API gives it. */
export function lawSchema(source: JsonSchema): JsonSchema {
  return record({
    on: day,
    texts: listOf(
      record(
        {
          id: text,
          title: text,
          level: oneOf(...LEVELS),
          url: text,
          date: day,
          status: oneOf(...STATUSES),
          annulled: record({ on: day, extent: oneOf('whole', 'part'), by: source }),
          counts: record(Object.fromEntries(STATUSES.map((status) => [status, whole]))),
          items: whole,
        },
        'url',
        'date',
        'annulled',
      ),
    ),
  })
}

function changeSchema(source: JsonSchema): JsonSchema {
  return record(
    {
      on: day,
      kind: text,
      label: text,
      link: text,
      item,
      before: text,
      after: text,
      sources: listOf(source),
    },
    'item',
    'before',
    'after',
  )
}

/** The difference between two days, as the API gives it. */
export function lawChangesSchema(source: JsonSchema): JsonSchema {
  return record({ from: day, to: day, changes: listOf(changeSchema(source)) })
}

/** What the law needs on a day, as the API gives it. */
export function maintenanceSchema(source: JsonSchema): JsonSchema {
  const places = listOf(
    record(
      {
        id: text,
        text,
        textId: text,
        level: oneOf(...LEVELS),
        place: text,
        readUntil: day,
        checkedOn: day,
        restsOn: whole,
      },
      'readUntil',
      'checkedOn',
    ),
  )
  const saidItem = record({
    key: text,
    kind: text,
    id: text,
    link: text,
    label: text,
    sources: listOf(source),
  })
  return record({
    on: day,
    endingWithinDays: whole,
    unconfirmed: record({ places, items: listOf(saidItem) }),
    unread: places,
    stale: places,
    undated: places,
    soon: listOf(changeSchema(source)),
    waiting: listOf(record({ item, from: day, signed: whole, needed: whole })),
  })
}
