import { voieAnneeDeRecherche } from '../annee-de-recherche/index.ts'
import { voieArticle9 } from '../article-9/index.ts'
import { voieCarteBleue } from '../carte-bleue/index.ts'
import { voieChangementDeStatut } from '../changement-de-statut/index.ts'
import { voieChercheur } from '../chercheur/index.ts'
import { voieDroitDeRetour } from '../droit-de-retour/index.ts'
import { voieEtudes } from '../etudes/index.ts'
import { voieEtudesPrive } from '../etudes-prive/index.ts'
import { voieIndependant } from '../independant/index.ts'
import { voieLongueDureeAutreEtat } from '../longue-duree-autre-etat/index.ts'
import { voiePermisUnique } from '../permis-unique/index.ts'
import { voieSaisonnier } from '../saisonnier/index.ts'
import { voieTransfertIntragroupe } from '../transfert-intragroupe/index.ts'
import { voieTransfertIntragroupeMobile } from '../transfert-intragroupe-mobile/index.ts'
import type { Voie } from '../voie.ts'

/** Studies, work and the other grounds of a long stay, in the order in which they are shown. */
export const voiesLongSejour: readonly Voie[] = [
  voieEtudes,
  voieEtudesPrive,
  voieAnneeDeRecherche,
  voiePermisUnique,
  voieCarteBleue,
  voieChercheur,
  voieTransfertIntragroupe,
  voieTransfertIntragroupeMobile,
  voieSaisonnier,
  voieIndependant,
  voieLongueDureeAutreEtat,
  voieDroitDeRetour,
  voieChangementDeStatut,
  voieArticle9,
]
