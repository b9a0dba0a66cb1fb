import { about, type Notice } from '@sejour/engine'
import { etudesTerminees } from '../../situation/index.ts'
import { aConfirmer, article, guidesSejour } from '../../texts/index.ts'
import { dossierAssurance } from '../dossier/facts.ts'
import { avisInterdiction, avisOrdre } from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesAnneeDeRecherche = [
  {
    kind: 'weakness',
    when: about(dossierAssurance, {
      id: 'avis.assurance-absente',
      label: 'Une assurance maladie peut être demandée : à confirmer',
      source: aConfirmer,
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(etudesTerminees, {
      id: 'avis.annee-redevance-chercheur',
      label:
        'Après une recherche, la liste de la loi demande la redevance, un guide privé dit qu’elle est nulle : payez pour ne rien risquer',
      source: [article('1/1', { paragraph: '§ 2' }), guidesSejour],
      is: 'recherche',
    }),
  },
  avisOrdre,
  avisInterdiction,
] as const satisfies readonly Notice[]
