import type { LocalDate } from '@sejour/calendar'
import { day, list, optional, text } from '../../field/field.ts'
import { PERSON_LABELS } from '../person.ts'

/** Somebody as the Office finds them again: name, birth, nationality and numbers. */
export function identity() {
  return {
    name: text(PERSON_LABELS.name),
    firstNames: text(PERSON_LABELS.firstNames),
    nationality: text(PERSON_LABELS.nationality),
    birthDate: day(PERSON_LABELS.birthDate),
    officeNumber: optional(text(PERSON_LABELS.officeNumber, { most: 30 })),
    nationalNumber: optional(text(PERSON_LABELS.nationalNumber, { most: 15 })),
  }
}

/** Everybody whom a letter is about. */
export function persons() {
  return list({ fr: 'Personnes', nl: 'Personen', de: 'Personen' }, identity(), {
    least: 1,
    most: 30,
    from: 'applicants',
  })
}

export type Identified = {
  readonly name: string
  readonly firstNames: string
  readonly nationality: string
  readonly birthDate: LocalDate
  readonly officeNumber: string | undefined
  readonly nationalNumber: string | undefined
}
