import { list, matching, object, option, type Schema, unknownable } from '@sejour/answers/input'
import { persons } from './people.ts'
import { day, id, line, sentence } from './plain.ts'

/** Absent, where null would take it away from nothing. */
const kind: Schema<string | undefined> = {
  fits: (value, path, report): value is string | undefined =>
    value === undefined || line.fits(value, path, report),
  json: line.json,
  mayBeUnknown: true,
}

const details = {
  decision: unknownable(line),
  persons,
  from: unknownable(day),
  until: unknownable(day),
  conditions: unknownable(list(object({ id, kind, text: sentence }), { most: 50 })),
  act: unknownable(id),
}

/** A decision that an authority begins to prepare. */
export const ruling = object({ id, procedure: id, replaces: unknownable(id), ...details })

/** What may be changed of a decision that is prepared. */
export const rulingChanges = object(details)

/** What one organisation sends another; `other` absent: on paper. */
export const parcel = object({
  id,
  kind: line,
  procedure: id,
  other: unknownable(line),
  otherName: line,
  on: day,
  contents: list(
    object({
      kind: option(['exhibit', 'act', 'entry', 'paper']),
      id,
      title: line,
      sha256: unknownable(matching(/^[0-9a-f]{64}$/)),
    }),
    { least: 1, most: 1000 },
  ),
})
