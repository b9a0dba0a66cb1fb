import { voieAnneeDeRechercheDe } from '../annee-de-recherche/de.ts'
import { voieArticle9De } from '../article-9/de.ts'
import { voieCarteBleueDe } from '../carte-bleue/de.ts'
import { voieChangementDeStatutDe } from '../changement-de-statut/de.ts'
import { voieChercheurDe } from '../chercheur/de.ts'
import { voieDroitDeRetourDe } from '../droit-de-retour/de.ts'
import { voieEtudesDe } from '../etudes/de.ts'
import { voieEtudesPriveDe } from '../etudes-prive/de.ts'
import { voieIndependantDe } from '../independant/de.ts'
import { voieLongueDureeAutreEtatDe } from '../longue-duree-autre-etat/de.ts'
import { voiePermisUniqueDe } from '../permis-unique/de.ts'
import { voieSaisonnierDe } from '../saisonnier/de.ts'
import { voieTransfertIntragroupeDe } from '../transfert-intragroupe/de.ts'
import { voieTransfertIntragroupeMobileDe } from '../transfert-intragroupe-mobile/de.ts'
import type { AnyVoieTexts } from '../voie.ts'

/** The same ways in German. */
export const voiesLongSejourDe: AnyVoieTexts = {
  etudes: voieEtudesDe,
  'etudes-prive': voieEtudesPriveDe,
  'annee-de-recherche': voieAnneeDeRechercheDe,
  'permis-unique': voiePermisUniqueDe,
  'carte-bleue': voieCarteBleueDe,
  chercheur: voieChercheurDe,
  'transfert-intragroupe': voieTransfertIntragroupeDe,
  'transfert-intragroupe-mobile': voieTransfertIntragroupeMobileDe,
  saisonnier: voieSaisonnierDe,
  independant: voieIndependantDe,
  'longue-duree-autre-etat': voieLongueDureeAutreEtatDe,
  'droit-de-retour': voieDroitDeRetourDe,
  'changement-de-statut': voieChangementDeStatutDe,
  'article-9': voieArticle9De,
}
