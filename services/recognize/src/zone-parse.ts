import { parse } from 'mrz'
import type { ZoneFormat } from './zone-shape.ts'

/** One field as it stands in the lines. */
type RawField = { readonly raw: string; readonly value: string | undefined }

/** The lines taken apart, with what each check digit says. */
export type Parsed = {
  readonly lines: readonly string[]
  readonly field: (name: FieldName) => RawField | undefined
  /** Absent where the zone has no such digit. */
  readonly holds: (check: CheckName) => boolean | undefined
}

export type FieldName =
  | 'documentCode'
  | 'issuingState'
  | 'lastName'
  | 'firstName'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expirationDate'
  | 'personalNumber'
  | 'optional'
  | 'optional1'
  | 'optional2'

const CHECKS = [
  'documentNumberCheckDigit',
  'birthDateCheckDigit',
  'expirationDateCheckDigit',
  'personalNumberCheckDigit',
  'compositeCheckDigit',
] as const

export type CheckName = (typeof CHECKS)[number]

/** Absent when the lines are of another kind: a driving licence, a national card of its own shape. */
export function parseZone(format: ZoneFormat, lines: readonly string[]): Parsed | undefined {
  const parsed = tryParse(lines)
  if (parsed?.format !== format) return undefined
  const { details } = parsed
  return {
    lines,
    field(name) {
      const detail = details.find(({ field }) => field === name)
      if (detail === undefined) return undefined
      const raw = detail.ranges
        .slice(0, 1)
        .map(({ line, start, end }) => lines[line]?.slice(start, end) ?? '')
        .join('')
      return { raw, value: detail.valid ? (detail.value ?? undefined) : undefined }
    },
    holds: (check) => details.find(({ field }) => field === check)?.valid,
  }
}

function tryParse(lines: readonly string[]) {
  try {
    return parse([...lines])
  } catch {
    return undefined
  }
}

/** How many check digits hold. */
export const countHolding = ({ holds }: Parsed): number => CHECKS.filter(holds).length
