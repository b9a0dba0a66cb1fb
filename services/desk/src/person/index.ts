export { type MandateEffect, mandateEffects } from './mandate-effects.ts'
export {
  type KnownOrganisation,
  type PersonDesk,
  personDesk,
  type PersonMeans,
  type PersonPlace,
} from './person-desk.ts'
export { lawLangOf } from './make-person-view.ts'
export { sheetIn } from './sheet-in.ts'
export type { Follows, PersonDay, PersonRead, PersonStep, PersonView } from './person-view.ts'
