import { list, object, option, unknownable } from '@sejour/answers/input'
import { country, day, email, id, languageTag, line, yes } from './plain.ts'

const RELATIONS = ['applicant', 'partner', 'child', 'parent', 'other'] as const

const details = {
  familyName: unknownable(line),
  givenName: unknownable(line),
  birthDate: unknownable(day),
  nationality: unknownable(country),
  phone: unknownable(line),
  email: unknownable(email),
  speaks: unknownable(languageTag),
  officeNumber: unknownable(line),
  nationalNumber: unknownable(line),
}

/** Whom something concerns; absent: everybody. */
export const persons = unknownable(list(id, { least: 1, most: 50 }))

export const person = object({ id, relation: option(RELATIONS), ...details })

export const personChanges = object({ relation: unknownable(option(RELATIONS)), ...details })

export const address = object({
  id,
  kind: option(['residence', 'elected']),
  person: unknownable(id),
  street: line,
  postcode: line,
  commune: line,
  careOf: unknownable(line),
  from: day,
  until: unknownable(day),
})

export const mandate = object({
  id,
  kind: option(['lawyer', 'organisation', 'trusted-person', 'guardian']),
  holder: line,
  persons,
  from: day,
  until: unknownable(day),
  electedDomicile: unknownable(yes),
})
