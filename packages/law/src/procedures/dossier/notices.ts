import { about, type Notice } from '@sejour/engine'
import { interdictionEntree, ordreDeQuitter } from '../../situation/index.ts'
import { agiiSejour, article, deduit, formationAdde } from '../../texts/index.ts'
import { dossierPasseport, dossierRedevance, dossierRegion } from './facts.ts'

/** Nothing paid. */
export const avisRedevance = {
  kind: 'warning',
  when: about(dossierRedevance, {
    id: 'avis.redevance-absente',
    label:
      'Payez avant de déposer et joignez la preuve : sans paiement, la demande est irrecevable (annexe 42)',
    source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
    is: 'non',
  }),
} as const satisfies Notice

/** Paid in part. */
export const avisRedevancePartielle = {
  kind: 'warning',
  when: about(dossierRedevance, {
    id: 'avis.redevance-partielle',
    label: 'Après l’annexe 43, payez le solde et prouvez-le dans les 30 jours',
    source: agiiSejour,
    is: 'partielle',
  }),
} as const satisfies Notice

/** An order to leave stands. */
export const avisOrdre = {
  kind: 'warning',
  when: about(ordreDeQuitter, {
    id: 'avis.ordre-de-quitter',
    label: 'Un ordre de quitter le territoire déjà donné continue d’exister malgré la demande',
    source: article('1/3'),
    is: true,
  }),
} as const satisfies Notice

/** An entry ban stands. */
export const avisInterdiction = {
  kind: 'warning',
  when: about(interdictionEntree, {
    id: 'avis.interdiction-entree',
    label:
      'Demandez d’abord la levée de l’interdiction d’entrée : elle peut être opposée à la demande',
    source: [article('74/11'), article('74/12')],
    is: true,
  }),
} as const satisfies Notice

/** No travel document. */
export const avisSansPasseport = {
  kind: 'weakness',
  when: about(dossierPasseport, {
    id: 'avis.sans-passeport',
    label: 'Sans document de voyage valable, l’Office doit accepter une autre preuve d’identité',
    source: [article('2'), agiiSejour],
    is: false,
  }),
} as const satisfies Notice

/** The Region has refused the work. */
export const avisRefusRegion = {
  kind: 'warning',
  when: about(dossierRegion, {
    id: 'avis.refus-region',
    label:
      'Le refus de la Région a son propre recours, devant la Région, dans le délai qu’il indique',
    source: deduit,
    is: 'refus',
  }),
} as const satisfies Notice
