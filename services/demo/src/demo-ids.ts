import { idOf } from './ids.ts'
import type { OfficeKey } from './offices.ts'

/** The organisation of an office, as the demonstration names it. */
export function officeId(key: OfficeKey): string {
  return idOf('office', key)
}

/** The account that the demonstration gives to an address. */
export function accountId(email: string): string {
  return idOf('account', email)
}
