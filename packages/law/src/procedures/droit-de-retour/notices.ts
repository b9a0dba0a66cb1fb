import { about, compare, plus, type Notice } from '@sejour/engine'
import { agiiSejour, article, deduit } from '../../texts/index.ts'
import { retourLe, retourPresentation, retourTitreValable } from './facts.ts'
import { avisInterdiction, avisOrdre } from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesDroitDeRetour = [
  {
    kind: 'warning',
    when: compare({
      id: 'avis.presentation-tardive',
      label: 'La présentation à la commune vient plus de 15 jours après le retour',
      source: [article('19'), agiiSejour],
      left: retourPresentation,
      is: '>',
      right: plus(retourLe, { days: 15 }, 'last-day'),
    }),
  },
  {
    kind: 'warning',
    when: about(retourTitreValable, {
      id: 'avis.visa-de-retour',
      label:
        'Un visa de retour est à demander, avec une redevance : les sources se contredisent sur son tarif, celui de l’article 9 ou celui du résident de longue durée',
      source: [agiiSejour, deduit],
      is: false,
    }),
  },
  avisOrdre,
  avisInterdiction,
] as const satisfies readonly Notice[]
