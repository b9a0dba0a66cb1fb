import { voieAnneeDeRechercheEn } from '../annee-de-recherche/en.ts'
import { voieArticle9En } from '../article-9/en.ts'
import { voieCarteBleueEn } from '../carte-bleue/en.ts'
import { voieChangementDeStatutEn } from '../changement-de-statut/en.ts'
import { voieChercheurEn } from '../chercheur/en.ts'
import { voieDroitDeRetourEn } from '../droit-de-retour/en.ts'
import { voieEtudesEn } from '../etudes/en.ts'
import { voieEtudesPriveEn } from '../etudes-prive/en.ts'
import { voieIndependantEn } from '../independant/en.ts'
import { voieLongueDureeAutreEtatEn } from '../longue-duree-autre-etat/en.ts'
import { voiePermisUniqueEn } from '../permis-unique/en.ts'
import { voieSaisonnierEn } from '../saisonnier/en.ts'
import { voieTransfertIntragroupeEn } from '../transfert-intragroupe/en.ts'
import { voieTransfertIntragroupeMobileEn } from '../transfert-intragroupe-mobile/en.ts'
import type { AnyVoieTexts } from '../voie.ts'

/** The same ways in English. */
export const voiesLongSejourEn: AnyVoieTexts = {
  etudes: voieEtudesEn,
  'etudes-prive': voieEtudesPriveEn,
  'annee-de-recherche': voieAnneeDeRechercheEn,
  'permis-unique': voiePermisUniqueEn,
  'carte-bleue': voieCarteBleueEn,
  chercheur: voieChercheurEn,
  'transfert-intragroupe': voieTransfertIntragroupeEn,
  'transfert-intragroupe-mobile': voieTransfertIntragroupeMobileEn,
  saisonnier: voieSaisonnierEn,
  independant: voieIndependantEn,
  'longue-duree-autre-etat': voieLongueDureeAutreEtatEn,
  'droit-de-retour': voieDroitDeRetourEn,
  'changement-de-statut': voieChangementDeStatutEn,
  'article-9': voieArticle9En,
}
