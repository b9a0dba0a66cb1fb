import { list, object, option, unknownable, whole, yesNo } from '@sejour/answers/input'
import { NOTIFICATION_MODES } from '@sejour/answers/limit/input'
import { DECISION_IDS, REMEDY_IDS, TITLE_IDS } from './catalogue.ts'
import { persons } from './people.ts'
import { among, day, id, line } from './plain.ts'
import { stepTaken } from './step.ts'
import { tagged } from './tagged.ts'

const ofProcedure = {
  id,
  procedure: id,
  persons,
  exhibits: unknownable(list(id, { least: 1, most: 200 })),
}

const by = option(NOTIFICATION_MODES)

const notification = object({ by, on: unknownable(day) })

/** What changes a limit besides its notification; the same names as in the question of a limit. */
const circumstances = object({
  detained: unknownable(yesNo),
  removalMeasure: unknownable(option(['none', 'first', 'further'])),
  otherFamilyMember47_1: unknownable(yesNo),
  unionCitizenOrFamily: unknownable(yesNo),
  nationalSecurity: unknownable(yesNo),
  cgraGround: unknownable(option(['merits', 'accelerated', 'inadmissible', 'subsequent'])),
  heldAtApplication: unknownable(yesNo),
  printedDays: unknownable(whole({ least: 1, most: 366 })),
  printedLastDay: unknownable(day),
  // What an order to leave prints, and what its term depends on.
  termDays: unknownable(whole({ least: 0, most: 366 })),
  leaveBy: unknownable(day),
  shortStay: unknownable(yesNo),
  earlierOrderNotExecuted: unknownable(yesNo),
  fraud: unknownable(yesNo),
  // It stands there twice, and somebody looked: two papers.
  secondPaper: unknownable(yesNo),
})

/** Something dated that happened in a procedure. */
export const entry = tagged('kind', {
  'request-filed': object({
    ...ofProcedure,
    on: day,
    by,
    consigned: unknownable(
      list(object({ exhibit: id, number: whole({ least: 1, most: 9999 }) }), { most: 1000 }),
    ),
  }),
  'receipt-given': object({ ...ofProcedure, on: day, paper: line }),
  'decision-notified': object({
    ...ofProcedure,
    decision: among(DECISION_IDS),
    decidedOn: unknownable(day),
    notification,
    circumstances: unknownable(circumstances),
    ruling: unknownable(id),
  }),
  'remedy-filed': object({
    ...ofProcedure,
    remedy: among(REMEDY_IDS),
    against: id,
    on: day,
    by,
    rollNumber: unknownable(line),
  }),
  'judgment-notified': object({
    ...ofProcedure,
    answers: id,
    result: option(['annulled', 'suspended', 'rejected', 'inadmissible', 'other']),
    decidedOn: unknownable(day),
    notification,
  }),
  'title-granted': object({
    ...ofProcedure,
    title: among(TITLE_IDS),
    from: day,
    until: unknownable(day),
  }),
  'step-taken': stepTaken(ofProcedure),
})
