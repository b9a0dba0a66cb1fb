import * as article9bis from './article-9bis.ts'
import type { Decision } from './decision.ts'
import * as eloignement from './eloignement.ts'
import * as juridictions from './juridictions.ts'
import * as sejour from './sejour.ts'
import * as union from './union.ts'

/** Every decision and paper that opens a limit, in the order in which they are listed. */
export const decisions = [
  article9bis.nonPriseEnConsideration,
  article9bis.irrecevable,
  article9bis.irrecevableRedevance,
  article9bis.nonFondee,
  article9bis.sansObjet,
  article9bis.prolongationRefusee,
  article9bis.demande9bis,
  article9bis.annexe42,
  article9bis.annexe43,
  eloignement.annexe11,
  eloignement.annexe12,
  eloignement.annexe13,
  eloignement.annexe13quinquies,
  eloignement.annexe13sexies,
  eloignement.annexe13septies,
  eloignement.annexe26quater,
  eloignement.obligationAdresse,
  eloignement.leveeInterdiction,
  union.annexe20,
  union.annexe21,
  union.annexe19quinquies,
  union.annexe19,
  union.annexe19ter,
  sejour.refus9ter,
  sejour.annexe14,
  sejour.annexe14ter,
  sejour.refus10bis,
  sejour.annexe14quater,
  sejour.annexe17,
  sejour.refusEtudiant,
  sejour.titreDeSejour,
  sejour.avisFinDeSejour,
  juridictions.cgraRefus,
  juridictions.cgraRefusAccelere,
  juridictions.cgraIrrecevable,
  juridictions.cgraIrrecevableUlterieure,
  juridictions.cceArret,
  juridictions.cceArretRejetSuspension,
  juridictions.cceOrdonnance,
  juridictions.cceAvisMemoire,
  juridictions.cceAvisDroitDeRole,
  juridictions.cceLettreRegularisation,
] as const satisfies readonly Decision[]

export type DecisionId = (typeof decisions)[number]['id']

/** One label per decision, in one language. A missing or an orphaned one does not compile. */
export type DecisionLabels = { readonly [id in DecisionId]: string }
