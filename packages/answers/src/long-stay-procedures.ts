import { ownWording, prepare, type Procedure, type ProcedureWording } from '@sejour/engine'
import { anneeDeRecherche } from '@sejour/law/annee-de-recherche'
import { anneeDeRechercheDe } from '@sejour/law/annee-de-recherche/de'
import { anneeDeRechercheEn } from '@sejour/law/annee-de-recherche/en'
import { anneeDeRechercheNl } from '@sejour/law/annee-de-recherche/nl'
import { carteBleue } from '@sejour/law/carte-bleue'
import { carteBleueDe } from '@sejour/law/carte-bleue/de'
import { carteBleueEn } from '@sejour/law/carte-bleue/en'
import { carteBleueNl } from '@sejour/law/carte-bleue/nl'
import { changementDeStatut } from '@sejour/law/changement-de-statut'
import { changementDeStatutDe } from '@sejour/law/changement-de-statut/de'
import { changementDeStatutEn } from '@sejour/law/changement-de-statut/en'
import { changementDeStatutNl } from '@sejour/law/changement-de-statut/nl'
import { sejourChercheur } from '@sejour/law/chercheur'
import { sejourChercheurDe } from '@sejour/law/chercheur/de'
import { sejourChercheurEn } from '@sejour/law/chercheur/en'
import { sejourChercheurNl } from '@sejour/law/chercheur/nl'
import { droitDeRetour } from '@sejour/law/droit-de-retour'
import { droitDeRetourDe } from '@sejour/law/droit-de-retour/de'
import { droitDeRetourEn } from '@sejour/law/droit-de-retour/en'
import { droitDeRetourNl } from '@sejour/law/droit-de-retour/nl'
import { sejourPourEtudes } from '@sejour/law/etudes'
import { sejourPourEtudesDe } from '@sejour/law/etudes/de'
import { sejourPourEtudesEn } from '@sejour/law/etudes/en'
import { sejourPourEtudesNl } from '@sejour/law/etudes/nl'
import { sejourIndependant } from '@sejour/law/independant'
import { sejourIndependantDe } from '@sejour/law/independant/de'
import { sejourIndependantEn } from '@sejour/law/independant/en'
import { sejourIndependantNl } from '@sejour/law/independant/nl'
import { sejourLongueDureeAutreEtat } from '@sejour/law/longue-duree-autre-etat'
import { sejourLongueDureeAutreEtatDe } from '@sejour/law/longue-duree-autre-etat/de'
import { sejourLongueDureeAutreEtatEn } from '@sejour/law/longue-duree-autre-etat/en'
import { sejourLongueDureeAutreEtatNl } from '@sejour/law/longue-duree-autre-etat/nl'
import { permisUnique } from '@sejour/law/permis-unique'
import { permisUniqueDe } from '@sejour/law/permis-unique/de'
import { permisUniqueEn } from '@sejour/law/permis-unique/en'
import { permisUniqueNl } from '@sejour/law/permis-unique/nl'
import type { Answerable } from './procedures.ts'

const answerable = (
  procedure: Procedure,
  nl: ProcedureWording,
  de: ProcedureWording,
  en: ProcedureWording,
): { readonly [id: string]: Answerable } => ({
  [procedure.id]: {
    prepared: prepare(procedure),
    wordings: { fr: ownWording(procedure), nl, de, en },
  },
})

/** Studies, work and the other grounds of a long stay, by id. */
export const longStayProcedures: { readonly [id: string]: Answerable } = {
  ...answerable(sejourPourEtudes, sejourPourEtudesNl, sejourPourEtudesDe, sejourPourEtudesEn),
  ...answerable(anneeDeRecherche, anneeDeRechercheNl, anneeDeRechercheDe, anneeDeRechercheEn),
  ...answerable(permisUnique, permisUniqueNl, permisUniqueDe, permisUniqueEn),
  ...answerable(carteBleue, carteBleueNl, carteBleueDe, carteBleueEn),
  ...answerable(sejourChercheur, sejourChercheurNl, sejourChercheurDe, sejourChercheurEn),
  ...answerable(sejourIndependant, sejourIndependantNl, sejourIndependantDe, sejourIndependantEn),
  ...answerable(
    sejourLongueDureeAutreEtat,
    sejourLongueDureeAutreEtatNl,
    sejourLongueDureeAutreEtatDe,
    sejourLongueDureeAutreEtatEn,
  ),
  ...answerable(droitDeRetour, droitDeRetourNl, droitDeRetourDe, droitDeRetourEn),
  ...answerable(
    changementDeStatut,
    changementDeStatutNl,
    changementDeStatutDe,
    changementDeStatutEn,
  ),
}
