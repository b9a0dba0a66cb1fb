import type { Fact } from '@sejour/engine'
import * as demandes from './demandes.ts'
import * as famille from './famille.ts'
import * as personne from './personne.ts'
import * as projet from './projet.ts'
import * as protection from './protection.ts'

export * from './conditions.ts'
export * from './demandes.ts'
export * from './famille.ts'
export * from './personne.ts'
export * from './projet.ts'
export * from './protection.ts'

/** What is asked of everybody who looks for a way to a stay, in the order of the questions. */
export const situation: readonly Fact[] = [
  personne.nationalite,
  personne.lieu,
  personne.duree,
  personne.sejour,
  famille.lienFamilial,
  famille.regroupant,
  projet.etudes,
  projet.travail,
  protection.crainte,
  protection.protectionTemporaire,
  protection.maladieGrave,
  protection.victimeTraite,
  protection.mineurSeul,
  protection.apatridie,
  projet.etudesTerminees,
  projet.longueDureeAutreEtat,
  projet.sejourAnterieur,
  personne.accordRetrait,
  personne.documentIdentite,
  famille.regroupantDepuis,
  famille.enfantEnSejour,
  demandes.pendante9bis,
  demandes.pendante9ter,
  demandes.pendanteProtection,
  personne.ordreDeQuitter,
  personne.interdictionEntree,
  personne.finDuSejour,
]
