import type { Person } from '@sejour/cases'
import { countryOfZone } from './country-codes.ts'
import { isNationalNumber } from './national-number.ts'
import type { ZoneFieldName, ZoneShown, ZoneValue } from './zone-shown.ts'

/** What the case can keep of a zone: of the person, and the last day of the document. */
const ZONE_TARGETS = [
  'familyName',
  'givenName',
  'birthDate',
  'nationality',
  'nationalNumber',
  'expires',
] as const

export type ZoneTarget = (typeof ZONE_TARGETS)[number]

/** One value that could be taken over, beside what the case says today. */
export type Proposal = {
  readonly target: ZoneTarget
  readonly field: ZoneFieldName
  /** As the case would keep it. */
  readonly value: string
  readonly read: ZoneValue
  readonly known?: string
  readonly compared: 'not-known' | 'same' | 'different'
  /** Ticked before anybody ticks: its digit holds, and the case knows nothing yet. */
  readonly isPreset: boolean
}

type About = { readonly person: Person; readonly expires: string | undefined }

/** What could be taken over from a zone, for one person and the piece itself. */
export function proposalsOf(zone: ZoneShown, { person, expires }: About): readonly Proposal[] {
  return ZONE_TARGETS.flatMap((target): Proposal[] => {
    const found = valueFor(target, zone)
    if (found === undefined) return []
    const { field, value, read } = found
    const known = target === 'expires' ? expires : person[target]
    const compared =
      known === undefined ? 'not-known' : isSame(target, known, value) ? 'same' : 'different'
    return [
      {
        target,
        field,
        value,
        read,
        ...(known !== undefined && { known }),
        compared,
        isPreset: compared === 'not-known' && read.check === 'holds',
      },
    ]
  })
}

/** What was read and has no place in a case. */
export function unplaced(
  { fields }: ZoneShown,
  proposals: readonly Proposal[],
): readonly ZoneFieldName[] {
  const placed = new Set(proposals.map(({ field }) => field))
  return (Object.keys(fields) as ZoneFieldName[]).filter((name) => !placed.has(name))
}

/** Whose document it most likely is; nothing when several people are as likely, or nobody is. */
export function likelyPerson(zone: ZoneShown, people: readonly Person[]): Person | undefined {
  if (people.length === 1) return people[0]
  const scored = people
    .map((person) => ({
      person,
      score: proposalsOf(zone, { person, expires: undefined }).filter(
        ({ compared }) => compared === 'same',
      ).length,
    }))
    .toSorted((one, other) => other.score - one.score)
  const [first, second] = scored
  if (first === undefined || first.score === 0 || first.score === second?.score) return undefined
  return first.person
}

type Found = { readonly field: ZoneFieldName; readonly value: string; readonly read: ZoneValue }

function valueFor(target: ZoneTarget, { fields }: ZoneShown): Found | undefined {
  const of = (field: ZoneFieldName, value: (read: string) => string | undefined): Found[] => {
    const read = fields[field]
    const made = read && value(read.value)
    return read === undefined || made === undefined ? [] : [{ field, value: made, read }]
  }
  const same = (read: string) => read
  switch (target) {
    case 'familyName':
      return of('lastName', asName)[0]
    case 'givenName':
      return of('firstNames', asName)[0]
    case 'birthDate':
      return of('birthDate', same)[0]
    case 'nationality':
      return of('nationality', countryOfZone)[0]
    case 'expires':
      return of('expiryDate', same)[0]
    case 'nationalNumber': {
      if (fields.issuingState?.value !== 'BEL') return undefined
      const own = (read: string) => (isNationalNumber(read) ? read : undefined)
      const [found] = [...of('optional', own), ...of('secondOptional', own)]
      // The number ends with two digits of its own, which hold.
      return found && { ...found, read: { ...found.read, check: 'holds' } }
    }
  }
}

/** Capitals as a case writes a name: "EL EXEMPLE" becomes "El Exemple". */
function asName(read: string): string {
  return read.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
}

function isSame(target: ZoneTarget, known: string, value: string): boolean {
  if (target === 'nationalNumber') return digits(known) === digits(value)
  if (target !== 'familyName' && target !== 'givenName') return known === value
  return folded(known) === folded(value)
}

const digits = (text: string): string => text.replaceAll(/\D/g, '')

// A zone has neither accents nor small letters, and a blank for every other sign.
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
