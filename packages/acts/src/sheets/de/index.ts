import type { Sheets } from '../sheet-ids.ts'
import { appealsDe } from './appeals.ts'
import { communeDe } from './commune.ts'
import { counselDe } from './counsel.ts'
import { officeDe } from './office.ts'

export const sheetsDe: Sheets = {
  ...communeDe,
  ...officeDe,
  ...counselDe,
  ...appealsDe,
}
