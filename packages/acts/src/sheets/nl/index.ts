import type { Sheets } from '../sheet-ids.ts'
import { appealsNl } from './appeals.ts'
import { communeNl } from './commune.ts'
import { counselNl } from './counsel.ts'
import { officeNl } from './office.ts'

export const sheetsNl: Sheets = {
  ...communeNl,
  ...officeNl,
  ...counselNl,
  ...appealsNl,
}
