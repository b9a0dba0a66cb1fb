import { localDate } from '@sejour/calendar'
import { about, compare, constant, type Notice } from '@sejour/engine'
import { sejour } from '../../situation/index.ts'
import { deduit } from '../../texts/index.ts'
import { statutInconnu } from '../../voies/changement-de-statut/source.ts'
import { dossierIntroduiteLe } from '../dossier/facts.ts'
import {
  avisInterdiction,
  avisOrdre,
  avisRedevance,
  avisRedevancePartielle,
  avisSansPasseport,
} from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesChangementDeStatut = [
  {
    kind: 'warning',
    when: compare({
      id: 'avis.article-25-2-change',
      label:
        'L’article 25/2 de l’arrêté royal a changé le 15 août 2026 et n’a pas été relu : faites confirmer la demande par un avocat',
      source: statutInconnu,
      left: dossierIntroduiteLe,
      is: '>=',
      right: constant(localDate('2026-08-15')),
    }),
  },
  {
    kind: 'warning',
    when: about(sejour, {
      id: 'avis.dernier-sejour-court',
      label:
        'Depuis un court séjour, seuls quelques motifs s’ouvrent en Belgique : études, famille, protection',
      source: deduit,
      is: 'court',
    }),
  },
  avisRedevance,
  avisRedevancePartielle,
  avisOrdre,
  avisInterdiction,
  avisSansPasseport,
] as const satisfies readonly Notice[]
