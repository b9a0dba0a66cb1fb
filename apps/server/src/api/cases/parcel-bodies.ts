import {
  list,
  localDate,
  matching,
  object,
  option,
  text,
  unknownable,
  whole,
  yesNo,
} from '@sejour/answers/input'
import { PARCEL_KINDS } from '@sejour/desk'
import { UUID } from './read-request.ts'

const id = text({ most: 80 })
const line = text({ most: 200 })
const why = text({ most: 1_000 })
const commandId = unknownable(matching(UUID))
const ids = unknownable(list(id, { most: 1_000 }))

/** What is sent about parcels, as it is read from untrusted JSON. */
export const parcelBodies = {
  send: object({
    parcel: matching(UUID),
    to: unknownable(id),
    toName: unknownable(line),
    kind: option(PARCEL_KINDS),
    procedure: id,
    exhibits: ids,
    acts: ids,
    entries: ids,
    papers: unknownable(list(line, { most: 100 })),
    withArguments: unknownable(yesNo),
    message: unknownable(text({ most: 10_000 })),
    commandId,
  }),
  answerOnPaper: object({
    answer: option(['received', 'refused']),
    on: localDate,
    why: unknownable(why),
    reference: unknownable(line),
    commandId,
  }),
  why: object({ why, commandId }),
  receive: object({
    seen: unknownable(whole({ least: 0, most: 1_000_000 })),
    take: ids,
    reference: unknownable(line),
    commandId,
  }),
  forward: object({ to: id, why, commandId }),
}
