import type { Sheets } from '../sheet-ids.ts'
import { appealsFr } from './appeals.ts'
import { communeFr } from './commune.ts'
import { counselFr } from './counsel.ts'
import { officeFr } from './office.ts'

export const sheetsFr: Sheets = {
  ...communeFr,
  ...officeFr,
  ...counselFr,
  ...appealsFr,
}
