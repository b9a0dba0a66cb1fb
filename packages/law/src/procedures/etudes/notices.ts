import { compare, constant, plus, type Notice } from '@sejour/engine'
import { agiiSejour, article, guidesSejour } from '../../texts/index.ts'
import { etudesCarteExpireLe, etudesMoyensMensuels, etudesRenouvellementLe } from './facts.ts'
import {
  avisInterdiction,
  avisOrdre,
  avisRedevance,
  avisRedevancePartielle,
} from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesEtudes = [
  {
    kind: 'weakness',
    when: compare({
      id: 'avis.moyens-faibles',
      label:
        'Moins de 789 € par mois : c’est moins que le minimum de 2023-2024, et le montant de cette année est à vérifier',
      source: agiiSejour,
      left: etudesMoyensMensuels,
      is: '<',
      right: constant(78900),
    }),
  },
  {
    kind: 'weakness',
    when: compare({
      id: 'avis.moyens-a-verifier',
      label:
        'Un guide privé donne 1 062 € par mois pour 2026-2027 : vérifiez le montant auprès du poste ou de la commune',
      source: guidesSejour,
      left: etudesMoyensMensuels,
      is: '<',
      right: constant(106200),
    }),
  },
  {
    kind: 'warning',
    when: compare({
      id: 'avis.renouvellement-tardif',
      label:
        'Le renouvellement est demandé moins de 15 jours avant l’échéance : il peut être déclaré irrecevable (annexe 29)',
      source: agiiSejour,
      left: etudesRenouvellementLe,
      is: '>',
      right: plus(etudesCarteExpireLe, { days: -15 }, 'last-day'),
    }),
  },
  {
    kind: 'warning',
    when: compare({
      id: 'avis.carte-expiree',
      label: 'La carte était déjà expirée : la loi veut la demande avant l’échéance',
      source: article('13', { paragraph: '§ 2' }),
      left: etudesRenouvellementLe,
      is: '>',
      right: etudesCarteExpireLe,
    }),
  },
  avisRedevance,
  avisRedevancePartielle,
  avisOrdre,
  avisInterdiction,
] as const satisfies readonly Notice[]
