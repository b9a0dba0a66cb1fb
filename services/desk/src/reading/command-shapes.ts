import { list, object, option, unknownable, whole } from '@sejour/answers/input'
import { ACT_LANGS } from '@sejour/acts'
import { ACT_IDS, actData } from './act.ts'
import { argument, argumentChanges } from './argument.ts'
import { PROCEDURE_KINDS } from './catalogue.ts'
import { entry } from './entry.ts'
import { exhibit, exhibitChanges, proves, storedFile } from './exhibit.ts'
import { fact } from './fact.ts'
import { address, mandate, person, personChanges, persons } from './people.ts'
import { among, day, id, line, orNull, prose, sentence } from './plain.ts'
import { parcel, ruling, rulingChanges } from './ruling.ts'

const why = object({ why: sentence })

/** Beside the payload of each command. What an account can send: a receipt is only made here. */
export const commandShapes = {
  'open-case': object({ title: line, language: option(['fr', 'nl', 'de']) }),
  'title-case': object({ title: line }),
  'close-case': why,
  'reopen-case': why,
  'hand-over-case': object({ to: line, on: day, statement: prose }),
  'take-over-case': object({ from: line, on: day }),
  'add-person': object({ person }),
  'describe-person': object({ person: id, changes: personChanges }),
  'record-departure': object({ person: id, on: day, why: sentence }),
  'record-return': object({ person: id, on: day }),
  'record-address': object({ address }),
  'end-address': object({ address: id, on: day }),
  'give-mandate': object({ mandate, domicile: unknownable(address) }),
  'end-mandate': object({ mandate: id, on: day, why: sentence, domicile: unknownable(id) }),
  'record-fact': object({ fact }),
  'withdraw-fact': object({ fact: line, person: unknownable(id) }),
  'add-argument': object({ argument }),
  'change-argument': object({ argument: id, changes: argumentChanges }),
  'withdraw-argument': object({ argument: id }),
  'open-procedure': object({
    procedure: id,
    kind: among(PROCEDURE_KINDS),
    persons,
    follows: unknownable(id),
  }),
  'end-procedure': object({ procedure: id, why: sentence }),
  'record-entry': object({ entry, replaces: unknownable(id) }),
  'withdraw-entry': object({ entry: id, why: sentence }),
  'add-exhibit': object({ exhibit, after: unknownable(id) }),
  'describe-exhibit': object({ exhibit: id, changes: exhibitChanges }),
  'replace-exhibit-file': object({ exhibit: id, file: storedFile }),
  'place-exhibit': object({ exhibit: id, after: orNull(id) }),
  'withdraw-exhibit': object({ exhibit: id, why: sentence }),
  'link-exhibit': object({ exhibit: id, proves }),
  'unlink-exhibit': object({ exhibit: id, proves }),
  'write-note': object({ note: id, text: prose }),
  'change-note': object({ note: id, text: prose }),
  'remove-note': object({ note: id }),
  'add-task': object({
    task: id,
    text: sentence,
    due: unknownable(day),
    assignee: unknownable(line),
    fact: unknownable(line),
  }),
  'change-task': object({
    task: id,
    changes: object({
      text: unknownable(sentence),
      due: unknownable(day),
      assignee: unknownable(line),
    }),
  }),
  'finish-task': object({ task: id }),
  'reopen-task': object({ task: id }),
  'draft-act': object({
    draft: object({ id, template: among(ACT_IDS), lang: option(ACT_LANGS), data: actData }),
  }),
  'redraft-act': object({ act: id, lang: option(ACT_LANGS), changes: actData }),
  'write-act': object({
    act: id,
    written: object({ formVersion: line, on: day, files: list(storedFile, { most: 4 }) }),
  }),
  'discard-act': object({ act: id }),
  'begin-ruling': object({ ruling }),
  'change-ruling': object({ ruling: id, changes: rulingChanges }),
  'give-reason': object({ ruling: id, point: line, text: orNull(prose) }),
  'submit-ruling': object({ ruling: id }),
  'recall-ruling': object({ ruling: id }),
  'review-ruling': object({
    ruling: id,
    verdict: option(['approved', 'returned']),
    remark: unknownable(sentence),
  }),
  'sign-ruling': object({ ruling: id, on: day, signer: line, conclusion: unknownable(id) }),
  'withdraw-ruling': object({ ruling: id, on: day, why: sentence }),
  'send-parcel': object({ parcel }),
  'answer-parcel': object({
    parcel: id,
    answer: option(['received', 'refused', 'recalled']),
    on: day,
    why: unknownable(sentence),
    reference: unknownable(line),
  }),
  'receive-parcel': object({ parcel }),
  'handle-limit': object({ limit: line, how: option(['done', 'not-used']), on: day }),
  'reopen-limit': object({ limit: line }),
  'read-alert': object({ alert: line }),
  'propose-link': object({
    link: id,
    person: id,
    other: object({ case: id, person: id }),
  }),
  'confirm-link': object({ link: id }),
  'refuse-link': object({ link: id }),
  'undo-link': object({ link: id, why: sentence }),
} as const

/** A case in one go. */
export const newCase = object({
  caseId: id,
  commandId: unknownable(id),
  title: line,
  language: option(['fr', 'nl', 'de']),
  people: list(person, { least: 1, most: 50 }),
  addresses: unknownable(list(address, { most: 50 })),
  mandates: unknownable(list(mandate, { most: 50 })),
  procedure: unknownable(object({ id, kind: among(PROCEDURE_KINDS) })),
})

/** What may stand beside a command. */
export const commandEnvelope = {
  commandId: unknownable(id),
  expectedVersion: unknownable(whole({ least: 0, most: 1_000_000 })),
}
