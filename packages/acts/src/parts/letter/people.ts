import type { LocalDate } from '@sejour/calendar'
import type { Inline } from '@sejour/documents'
import { day, list, optional, text } from '../../field/field.ts'
import { PERSON_LABELS, sayName } from '../person.ts'
import { inText, type Say } from './written.ts'

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
  return list(
    { fr: 'Personnes', nl: 'Personen', de: 'Personen' },
    identity(),
    { least: 1, most: 30, from: 'applicants' },
  )
}

export type Identified = {
  readonly name: string
  readonly firstNames: string
  readonly nationality: string
  readonly birthDate: LocalDate
  readonly officeNumber: string | undefined
  readonly nationalNumber: string | undefined
}

/** « Exemple Nadia, Utopie, 1er janvier 1990 (dossier 1234567) »: a person in one line. */
export function sayPerson(
  person: Identified,
  { say, day: sayDay }: { say: Say<keyof typeof peopleWords.fr>; day: (on: LocalDate) => Inline },
): readonly Inline[] {
  const { officeNumber, nationalNumber } = person
  return [
    ...say('person', {
      name: sayName(person),
      nationality: [inText(person.nationality)],
      day: [sayDay(person.birthDate)],
    }),
    ...(officeNumber === undefined
      ? say('personNoOffice')
      : say('personOffice', { number: [inText(officeNumber)] })),
    ...(nationalNumber === undefined
      ? []
      : say('personNational', { number: [inText(nationalNumber)] })),
  ]
}

export const peopleWords = {
  fr: {
    person: '{name}, nationalité : {nationality}, date de naissance : {day}',
    personOffice: ', numéro à l’Office des étrangers : {number}',
    personNoOffice: ', numéro à l’Office des étrangers : non connu',
    personNational: ', numéro national : {number}',
  },
  nl: {
    person: '{name}, nationaliteit: {nationality}, geboortedatum: {day}',
    personOffice: ', nummer bij de Dienst Vreemdelingenzaken: {number}',
    personNoOffice: ', nummer bij de Dienst Vreemdelingenzaken: niet bekend',
    personNational: ', rijksregisternummer: {number}',
  },
  de: {
    person: '{name}, Staatsangehörigkeit: {nationality}, Geburtsdatum: {day}',
    personOffice: ', Nummer beim Ausländeramt: {number}',
    personNoOffice: ', Nummer beim Ausländeramt: nicht bekannt',
    personNational: ', Nationalregisternummer: {number}',
  },
} as const
