import { addYears, findLocalDate, type LocalDate } from '@sejour/calendar'
import type { FoundZone } from './zone-repair.ts'
import { type CheckName, countHolding, type FieldName } from './zone-parse.ts'
import type { ZoneFormat } from './zone-shape.ts'

/**
 * A value read in the zone, to be shown and confirmed by a person.
 *
 * `holds`: its check digit agrees. `fails`: it does not, so that something was misread or the zone
 * is wrong. `none`: the zone gives it no digit.
 */
export type ZoneField<Value = string> = {
  readonly value: Value
  readonly check: 'holds' | 'fails' | 'none'
  /** Characters were exchanged for others that look alike. */
  readonly isRepaired: boolean
}

/** What the zone says. A field that cannot be read is absent. */
export type MachineZone = {
  readonly format: ZoneFormat
  /** As they are taken, repairs included. */
  readonly lines: readonly string[]
  /** Whether the digit over the whole zone agrees. */
  readonly wholeCheck: 'holds' | 'fails'
  readonly fields: {
    readonly documentCode?: ZoneField
    /** Code of three letters. */
    readonly issuingState?: ZoneField
    readonly lastName?: ZoneField
    readonly firstNames?: ZoneField
    readonly documentNumber?: ZoneField
    readonly nationality?: ZoneField
    /** In the past: nobody of a hundred years or more is told from a child. */
    readonly birthDate?: ZoneField<LocalDate>
    readonly sex?: ZoneField<'female' | 'male' | 'unspecified'>
    /** At most twenty years ahead. */
    readonly expiryDate?: ZoneField<LocalDate>
    /** What the state that issues it puts there: a number of the person, or nothing. */
    readonly optional?: ZoneField
    readonly secondOptional?: ZoneField
  }
}

// With fewer digits that agree, lines of capitals on any paper could pass for a zone.
const FEWEST_HOLDING = 2

/** The fields of a zone; absent when too few of its digits agree to call it one. */
export function sayZone(found: FoundZone, today: LocalDate): MachineZone | undefined {
  const { format, parsed, read } = found
  if (countHolding(parsed) < FEWEST_HOLDING) return undefined
  const of = <Value>(
    name: FieldName,
    take: (raw: string, value: string | undefined) => Value | undefined,
    check?: CheckName,
  ): ZoneField<Value> | undefined => {
    const field = parsed.field(name)
    const value = field && take(field.raw, field.value)
    if (field === undefined || value === undefined || value === '') return undefined
    const holds = check && parsed.holds(check)
    return {
      value,
      check: holds === undefined ? 'none' : holds ? 'holds' : 'fails',
      isRepaired: !read.some((line) => line.includes(field.raw)),
    }
  }
  const words = (raw: string, value: string | undefined) =>
    value ?? raw.replaceAll('<', ' ').replaceAll(/ +/g, ' ').trim()
  const optional = format === 'TD3' ? 'personalNumber' : format === 'TD2' ? 'optional' : 'optional1'
  return {
    format,
    lines: parsed.lines,
    wholeCheck: parsed.holds('compositeCheckDigit') === true ? 'holds' : 'fails',
    fields: present({
      documentCode: of('documentCode', words),
      issuingState: of('issuingState', words),
      lastName: of('lastName', (_, value) => value),
      firstNames: of('firstName', (_, value) => value),
      documentNumber: of('documentNumber', words, 'documentNumberCheckDigit'),
      nationality: of('nationality', words),
      birthDate: of('birthDate', (raw) => birthDay(raw, today), 'birthDateCheckDigit'),
      sex: of('sex', sexOf),
      expiryDate: of('expirationDate', (raw) => expiryDay(raw, today), 'expirationDateCheckDigit'),
      optional: of(optional, words, 'personalNumberCheckDigit'),
      secondOptional: format === 'TD1' ? of('optional2', words) : undefined,
    }),
  }
}

function sexOf(raw: string): 'female' | 'male' | 'unspecified' | undefined {
  if (raw === 'F') return 'female'
  if (raw === 'M') return 'male'
  return raw === '<' || raw === 'X' ? 'unspecified' : undefined
}

const inCentury = (raw: string, century: '19' | '20') =>
  findLocalDate(`${century}${raw.slice(0, 2)}-${raw.slice(2, 4)}-${raw.slice(4, 6)}`)

function birthDay(raw: string, today: LocalDate): LocalDate | undefined {
  const recent = inCentury(raw, '20')
  return recent !== undefined && recent <= today ? recent : inCentury(raw, '19')
}

function expiryDay(raw: string, today: LocalDate): LocalDate | undefined {
  const ahead = inCentury(raw, '20')
  const last = addYears(today, 20, 'following-day')
  return ahead !== undefined && ahead <= last ? ahead : inCentury(raw, '19')
}

type Present<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>
}
