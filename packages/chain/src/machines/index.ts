import type { Machine } from '../machine.ts'
import { parcel, ruling } from './aggregates.ts'
import { article9bis } from './article-9bis/index.ts'
import {
  annulment,
  annulmentAndSuspension,
  cassation,
  extremeUrgency,
  fullJurisdiction,
} from './council/appeals.ts'
import { fee } from './fee.ts'
import { notifying } from './notification.ts'
import { orderToLeave } from './order-to-leave.ts'
import { protection } from './protection.ts'
import { residenceCheck } from './residence-check.ts'
import { communeRequest, officeRequest, postRequest } from './stay-request.ts'
import { lastingTitle, title } from './title.ts'
import { unionCitizen, unionFamily } from './union/index.ts'

/** Every machine, in the order in which they are shown: procedures first, each has exactly one. */
export const machines: readonly Machine[] = [
  article9bis,
  unionCitizen,
  unionFamily,
  protection,
  communeRequest,
  postRequest,
  officeRequest,
  fee,
  residenceCheck,
  notifying,
  annulment,
  annulmentAndSuspension,
  extremeUrgency,
  fullJurisdiction,
  cassation,
  title,
  lastingTitle,
  orderToLeave,
  ruling,
  parcel,
]

/** A machine by its id; undefined where there is none. */
export function findMachine(id: string): Machine | undefined {
  return machines.find((machine) => machine.id === id)
}
