export {
  conditionsVisa,
  motifsVisite,
  type VisaCondition,
  type VisitPurpose,
} from './conditions.ts'
export { declarations, type Declaration, type Lodging } from './declarations.ts'
export { enoncesVisite, type VisitStatementId } from './enonces.ts'
export { garants, priseEnCharge, revenuDuGarant, type GuarantorStatus } from './garantie.ts'
export { moyensParJour, type DailyMeans } from './moyens.ts'
export {
  passeportsParticuliers,
  passeports,
  type Passport,
  type SpecialPassport,
} from './passeports.ts'
export { joursAnnonces, systemesFrontieres } from './systemes.ts'
