import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { ar1981 } from '../texts/index.ts'
import { annexe, sansTitre } from './annexe.ts'

const registre = cite(ar1981, {}, { certainty: 'medium' })
const ordre = ['decision', 'eloignement', 'ordre'] as const
const office = { issuedBy: 'office' } as const

/** Annexes 13 to 18: orders to leave, families, settlement. */
export const annexes13a18 = [
  annexe('13', ['a', 'Ordre de quitter le territoire'], ordre, {
    issuedBy: 'commune-ou-office',
    opens: ['annexe-13', 'oqt-obligation-adresse'],
    statements: [
      'annexe-13.role',
      'annexe-13.qui',
      'ordre.sejour',
      'ordre.delai',
      'annexe-13.recours',
      'recours.apres-2026',
      'annexe-13.9bis',
    ],
  }),
  sansTitre('13bis'),
  sansTitre('13ter'),
  sansTitre('13quater', { state: 'repealed', repealed: { source: registre } }),
  annexe(
    '13quinquies',
    ['b', 'Ordre de quitter le territoire – demandeur de protection internationale'],
    ordre,
    {
      ...office,
      opens: ['annexe-13quinquies', 'oqt-obligation-adresse'],
      statements: [
        'annexe-13quinquies.role',
        'ordre.sejour',
        'ordre.delai',
        'annexe-13.recours',
        'recours.apres-2026',
        'asile.pacte',
      ],
    },
  ),
  annexe('13sexies', ['b', 'Interdiction d’entrée'], ['decision', 'eloignement', 'interdiction'], {
    ...office,
    changed: [{ on: localDate('2012-07-02'), source: registre }],
    opens: ['annexe-13sexies', 'interdiction-entree.demande-de-levee'],
    statements: ['annexe-13sexies.role', 'sejour.decision'],
  }),
  annexe(
    '13septies',
    ['b', 'Ordre de quitter le territoire avec maintien en vue d’éloignement'],
    ordre,
    {
      ...office,
      changed: [{ on: localDate('2012-07-02'), source: registre }],
      opens: ['annexe-13septies'],
      statements: [
        'annexe-13septies.role',
        'ordre.sejour',
        'annexe-13septies.urgence',
        'recours.apres-2026',
      ],
    },
  ),
  sansTitre('13octies', { state: 'not-in-list' }),
  annexe(
    '14',
    [
      'b',
      'Décision de rejet d’une demande d’admission au séjour, avec ou sans ordre de quitter le territoire',
    ],
    ['decision', 'famille', 'refus'],
    {
      ...office,
      opens: ['annexe-14', 'oqt-obligation-adresse'],
      statements: [
        'annexe-14.role',
        'sejour.decision',
        'famille.suspensif',
        'recours.apres-2026',
        'registre.radiation',
      ],
    },
  ),
  sansTitre('14bis', office),
  annexe(
    '14ter',
    ['b', 'Décision de retrait du séjour, avec ou sans ordre de quitter le territoire'],
    ['decision', 'famille', 'fin'],
    {
      ...office,
      opens: ['annexe-14ter', 'oqt-obligation-adresse'],
      statements: [
        'annexe-14ter.role',
        'sejour.decision',
        'famille.suspensif',
        'recours.apres-2026',
        'registre.radiation',
      ],
    },
  ),
  annexe(
    '14quater',
    ['c', 'Fin du séjour de la famille d’une personne en séjour limité'],
    ['decision', 'famille', 'fin'],
    {
      ...office,
      opens: ['annexe-14quater', 'oqt-obligation-adresse'],
      statements: [
        'annexe-14quater.role',
        'sejour.decision',
        'famille.suspensif',
        'recours.apres-2026',
      ],
    },
  ),
  annexe('15', ['a', 'Attestation'], ['provisional', 'plusieurs', 'provisoire'], {
    changed: [{ on: localDate('2026-08-15'), source: registre }],
  }),
  annexe(
    '15bis',
    ['a', 'Attestation de réception d’une demande d’admission au séjour'],
    ['receipt', 'famille', 'recu'],
  ),
  annexe(
    '15ter',
    ['a', 'Décision de non-prise en considération d’une demande d’admission au séjour'],
    ['decision', 'famille', 'non-prise'],
    { statements: ['annexe-15ter.role', 'sejour.decision'] },
  ),
  annexe(
    '15quater',
    ['c', 'Décision d’irrecevabilité d’une demande d’admission au séjour'],
    ['decision', 'famille', 'irrecevable'],
    office,
  ),
  sansTitre('15quinquies'),
  annexe(
    '16',
    [
      'a',
      'Demande d’autorisation d’établissement ou d’acquisition du statut de résident de longue durée',
    ],
    ['application', 'etablissement', 'demande'],
  ),
  annexe('16bis', ['a', 'Accusé de réception'], ['receipt', 'etablissement', 'recu']),
  annexe(
    '16ter',
    ['a', 'Décision de non-prise en considération'],
    ['decision', 'etablissement', 'non-prise'],
    { statements: ['annexe-16ter.role', 'sejour.decision-neutre'] },
  ),
  annexe(
    '17',
    [
      'c',
      'Décision de rejet de la demande d’établissement ou de statut de résident de longue durée',
    ],
    ['decision', 'etablissement', 'refus'],
    {
      ...office,
      opens: ['annexe-17'],
      statements: [
        'annexe-17.role',
        'sejour.decision-neutre',
        'famille.suspensif',
        'recours.apres-2026',
      ],
    },
  ),
  annexe(
    '18',
    ['a', 'Attestation (départ avec intention de retour)'],
    ['attestation', 'plusieurs', 'attestation'],
  ),
] as const
