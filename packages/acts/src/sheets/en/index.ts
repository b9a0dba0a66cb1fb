import type { Sheets } from '../sheet-ids.ts'
import { appealsEn } from './appeals.ts'
import { communeEn } from './commune.ts'
import { counselEn } from './counsel.ts'
import { officeEn } from './office.ts'

export const sheetsEn: Sheets = {
  ...communeEn,
  ...officeEn,
  ...counselEn,
  ...appealsEn,
}
