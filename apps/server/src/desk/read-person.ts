import type { LocalDate } from '@sejour/calendar'
import type { Address, Changes, PersonDetails, Relation } from '@sejour/cases'
import type { FormReader } from './form-reader.ts'

const RELATIONS = ['applicant', 'partner', 'child', 'parent', 'other'] as const

type Known = { -readonly [Key in keyof PersonDetails]: PersonDetails[Key] }

/** What a form says of somebody. `prefix` tells apart several people of one form. */
export function readPerson(form: FormReader, today: LocalDate, prefix = ''): PersonDetails {
  const birthDate = form.day(`${prefix}birthDate`)
  if (birthDate !== undefined && birthDate > today) form.wrong(`${prefix}birthDate`, 'day-future')
  const email = form.line(`${prefix}email`)
  if (email !== undefined && !/^\S+@\S+\.\S+$/.test(email)) form.wrong(`${prefix}email`, 'email')
  const nationality = form.line(`${prefix}nationality`)
  if (nationality !== undefined && !/^[A-Z]{2}$/.test(nationality)) {
    form.wrong(`${prefix}nationality`, 'choice')
  }
  return known({
    givenName: form.line(`${prefix}givenName`),
    familyName: form.line(`${prefix}familyName`),
    birthDate,
    nationality,
    relation: form.oneOf(`${prefix}relation`, RELATIONS),
    phone: form.line(`${prefix}phone`),
    email,
    speaks: form.line(`${prefix}speaks`),
    officeNumber: form.line(`${prefix}officeNumber`),
    nationalNumber: form.line(`${prefix}nationalNumber`),
  })
}

/** Somebody must have a name, or part of one: else nobody finds them again. */
export function mustHaveName(form: FormReader, person: PersonDetails, prefix = ''): void {
  if (person.givenName === undefined && person.familyName === undefined) {
    form.wrong(`${prefix}givenName`, 'name-blank')
  }
}

const DETAILS = [
  'givenName',
  'familyName',
  'birthDate',
  'nationality',
  'phone',
  'email',
  'speaks',
  'officeNumber',
  'nationalNumber',
] as const satisfies readonly (keyof PersonDetails)[]

/** What changed of somebody: an emptied field takes its detail away. */
export function changesOf(before: PersonDetails, after: PersonDetails): Changes<PersonDetails> {
  const changed = DETAILS.filter((name) => before[name] !== after[name])
  const changes = Object.fromEntries(changed.map((name) => [name, after[name] ?? null]))
  const relation: Relation | undefined = after.relation
  return relation === undefined || relation === before.relation ? changes : { ...changes, relation }
}

/** An address, every line of which must be there. */
export function readAddress(
  form: FormReader,
  prefix = '',
): Pick<Address, 'street' | 'postcode' | 'commune' | 'careOf'> {
  const careOf = form.line(`${prefix}careOf`)
  return {
    street: form.requiredLine(`${prefix}street`, 'street-blank'),
    postcode: form.requiredLine(`${prefix}postcode`, 'postcode-blank'),
    commune: form.requiredLine(`${prefix}commune`, 'commune-blank'),
    ...(careOf !== undefined && { careOf }),
  }
}

function known(details: { readonly [Key in keyof Known]?: Known[Key] | undefined }): PersonDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
