import { about, all, type Notice } from '@sejour/engine'
import { aConfirmer, deduit } from '../../texts/index.ts'
import { dossierAge, dossierAssurance, dossierCasier } from '../dossier/facts.ts'
import { independantCarte } from './facts.ts'
import {
  avisInterdiction,
  avisOrdre,
  avisRedevance,
  avisRedevancePartielle,
  avisSansPasseport,
} from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesIndependant = [
  {
    kind: 'warning',
    when: about(independantCarte, {
      id: 'avis.carte-refusee',
      label:
        'Le refus de la carte professionnelle se conteste devant la Région, dans le délai qu’il indique',
      source: deduit,
      is: 'refusee',
    }),
  },
  {
    kind: 'weakness',
    when: about(dossierAssurance, {
      id: 'avis.assurance',
      label: 'Une assurance maladie peut être demandée : à confirmer',
      source: aConfirmer,
      is: false,
    }),
  },
  {
    kind: 'weakness',
    when: all({
      id: 'avis.casier',
      label:
        'À partir de 18 ou 21 ans, un extrait de casier judiciaire peut être demandé : à confirmer',
      source: aConfirmer,
      of: [
        about(dossierAge, {
          id: 'avis.adulte',
          label: 'La personne est adulte',
          source: aConfirmer,
          is: ['18-20', '21-et-plus'],
        }),
        about(dossierCasier, {
          id: 'avis.sans-casier',
          label: 'Aucun extrait n’est joint',
          source: aConfirmer,
          is: 'aucun',
        }),
      ],
    }),
  },
  avisRedevance,
  avisRedevancePartielle,
  avisOrdre,
  avisInterdiction,
  avisSansPasseport,
] as const satisfies readonly Notice[]
