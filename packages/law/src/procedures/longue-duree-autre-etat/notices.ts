import { about, type Notice } from '@sejour/engine'
import { aConfirmer, article } from '../../texts/index.ts'
import { dossierAssurance } from '../dossier/facts.ts'
import { documentsProduits } from './facts.ts'
import {
  avisInterdiction,
  avisOrdre,
  avisRedevance,
  avisRedevancePartielle,
} from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesLongueDureeAutreEtat = [
  {
    kind: 'warning',
    when: about(documentsProduits, {
      id: 'avis.silence-sans-documents',
      label:
        'Complétez le dossier : le silence de l’Office ne donne le séjour que si les documents sont produits',
      source: article('61/7'),
      is: false,
    }),
  },
  {
    kind: 'weakness',
    when: about(dossierAssurance, {
      id: 'avis.longue-duree-assurance',
      label: 'Une assurance maladie peut être demandée : à confirmer',
      source: aConfirmer,
      is: false,
    }),
  },
  avisRedevance,
  avisRedevancePartielle,
  avisOrdre,
  avisInterdiction,
] as const satisfies readonly Notice[]
