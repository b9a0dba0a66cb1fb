import { findLocalDate } from '@sejour/calendar'
import type { Values } from '../form/sent.ts'

/** What may be read in the zone, in the order in which it is shown. */
export const ZONE_FIELDS = [
  'lastName',
  'firstNames',
  'birthDate',
  'nationality',
  'sex',
  'documentCode',
  'issuingState',
  'documentNumber',
  'expiryDate',
  'optional',
  'secondOptional',
] as const

export type ZoneFieldName = (typeof ZONE_FIELDS)[number]

const CHECKS = ['holds', 'fails', 'none'] as const

/** What the check digit of a value says; `none`: the zone gives it no digit. */
type ZoneCheck = (typeof CHECKS)[number]

/** One value as it was read. */
export type ZoneValue = {
  readonly value: string
  readonly check: ZoneCheck
  /** Letters were exchanged for others that look alike. */
  readonly isRepaired: boolean
}

/** What was read in a zone; a field that could not be read is absent. */
export type ZoneShown = {
  readonly wholeCheck: 'holds' | 'fails'
  readonly fields: { readonly [name in ZoneFieldName]?: ZoneValue }
}

/** A zone as hidden fields of a form: it is kept nowhere between two pages. */
export function carriedZone({ wholeCheck, fields }: ZoneShown): {
  readonly [name: string]: string
} {
  const carried: { [name: string]: string } = { 'zone-whole': wholeCheck }
  for (const name of ZONE_FIELDS) {
    const field = fields[name]
    if (field === undefined) continue
    carried[`zone-${name}`] = field.value
    carried[`zone-${name}-check`] = field.check
    if (field.isRepaired) carried[`zone-${name}-repaired`] = 'on'
  }
  return carried
}

const LONGEST = 60
const DAYS: ReadonlySet<ZoneFieldName> = new Set(['birthDate', 'expiryDate'])

/** The zone that a form carried; nothing where it carried none. */
export function zoneCarried(values: Values): ZoneShown | undefined {
  const whole = values['zone-whole']
  if (whole !== 'holds' && whole !== 'fails') return undefined
  const fields: { [name in ZoneFieldName]?: ZoneValue } = {}
  for (const name of ZONE_FIELDS) {
    const value = values[`zone-${name}`]
    if (value === undefined || value === '' || value.length > LONGEST) continue
    if (DAYS.has(name) && findLocalDate(value) === undefined) continue
    const check = CHECKS.find((one) => one === values[`zone-${name}-check`]) ?? 'none'
    fields[name] = { value, check, isRepaired: values[`zone-${name}-repaired`] === 'on' }
  }
  return { wholeCheck: whole, fields }
}
