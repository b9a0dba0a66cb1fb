import { voieAnneeDeRechercheNl } from '../annee-de-recherche/nl.ts'
import { voieArticle9Nl } from '../article-9/nl.ts'
import { voieCarteBleueNl } from '../carte-bleue/nl.ts'
import { voieChangementDeStatutNl } from '../changement-de-statut/nl.ts'
import { voieChercheurNl } from '../chercheur/nl.ts'
import { voieDroitDeRetourNl } from '../droit-de-retour/nl.ts'
import { voieEtudesNl } from '../etudes/nl.ts'
import { voieEtudesPriveNl } from '../etudes-prive/nl.ts'
import { voieIndependantNl } from '../independant/nl.ts'
import { voieLongueDureeAutreEtatNl } from '../longue-duree-autre-etat/nl.ts'
import { voiePermisUniqueNl } from '../permis-unique/nl.ts'
import { voieSaisonnierNl } from '../saisonnier/nl.ts'
import { voieTransfertIntragroupeNl } from '../transfert-intragroupe/nl.ts'
import { voieTransfertIntragroupeMobileNl } from '../transfert-intragroupe-mobile/nl.ts'
import type { AnyVoieTexts } from '../voie.ts'

/** The same ways in Dutch. */
export const voiesLongSejourNl: AnyVoieTexts = {
  etudes: voieEtudesNl,
  'etudes-prive': voieEtudesPriveNl,
  'annee-de-recherche': voieAnneeDeRechercheNl,
  'permis-unique': voiePermisUniqueNl,
  'carte-bleue': voieCarteBleueNl,
  chercheur: voieChercheurNl,
  'transfert-intragroupe': voieTransfertIntragroupeNl,
  'transfert-intragroupe-mobile': voieTransfertIntragroupeMobileNl,
  saisonnier: voieSaisonnierNl,
  independant: voieIndependantNl,
  'longue-duree-autre-etat': voieLongueDureeAutreEtatNl,
  'droit-de-retour': voieDroitDeRetourNl,
  'changement-de-statut': voieChangementDeStatutNl,
  'article-9': voieArticle9Nl,
}
