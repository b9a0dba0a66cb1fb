import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { ar1981 } from '../texts/index.ts'
import { annexe, sansTitre } from './annexe.ts'

const registre = cite(ar1981, {}, { certainty: 'medium' })
const office = { issuedBy: 'office' } as const
const both = { issuedBy: 'commune-ou-office' } as const
const absente = { state: 'not-in-list' } as const
const retrait = ['application', 'accord-retrait', 'demande'] as const

/** Annexes 27 to 65: studies, minors, the fee, work, the withdrawal agreement. */
export const annexes27a65 = [
  sansTitre('27'),
  sansTitre('28'),
  annexe(
    '29',
    ['b', 'Décision d’irrecevabilité d’une demande de renouvellement (étudiant)'],
    ['decision', 'etudes', 'irrecevable'],
    {
      ...both,
      opens: ['etudiant.refus-ou-fin'],
      statements: ['annexe-29.role', 'sejour.decision'],
    },
  ),
  sansTitre('30'),
  sansTitre('31'),
  annexe(
    '32',
    ['a', 'Engagement de prise en charge souscrit à l’égard d’un étudiant'],
    ['attestation', 'etudes', 'piece'],
    {
      issuedBy: 'garant',
      changed: [{ on: localDate('2026-05-31'), source: registre }],
      statements: ['annexe-32.role'],
    },
  ),
  sansTitre('32bis'),
  annexe(
    '33',
    ['a', 'Document de séjour d’étudiant frontalier'],
    ['provisional', 'etudes', 'provisoire'],
  ),
  annexe(
    '33bis',
    ['c', 'Ordre de quitter le territoire (étudiant)'],
    ['decision', 'etudes', 'ordre'],
    {
      ...office,
      statements: ['ordre.sejour'],
    },
  ),
  sansTitre('33ter'),
  sansTitre('33quater'),
  sansTitre('34'),
  annexe('35', ['a', 'Document spécial de séjour'], ['provisional', 'plusieurs', 'provisoire']),
  sansTitre('36'),
  annexe(
    '37',
    ['b', 'Attestation de retrait de documents'],
    ['attestation', 'plusieurs', 'attestation'],
    {
      statements: ['annexe-37.role'],
    },
  ),
  annexe('38', ['a', 'Ordre de reconduire'], ['decision', 'mineur', 'reconduite'], office),
  sansTitre('39', office),
  sansTitre('39bis', office),
  sansTitre('39ter', office),
  sansTitre('40', both),
  sansTitre('40bis', absente),
  sansTitre('40ter', absente),
  sansTitre('41'),
  sansTitre('41bis'),
  sansTitre('41ter', absente),
  annexe(
    '42',
    ['a', 'Décision d’irrecevabilité (redevance)'],
    ['decision', 'redevance', 'irrecevable'],
    { ...both, changed: [{ on: localDate('2022-05-26'), source: registre }] },
  ),
  annexe(
    '43',
    ['a', 'Décision constatant un paiement partiel (redevance)'],
    ['decision', 'redevance', 'solde'],
    { ...both, changed: [{ on: localDate('2023-01-02'), source: registre }] },
  ),
  sansTitre('43bis'),
  sansTitre('44'),
  sansTitre('45', absente),
  annexe('46', ['a', 'Décision d’octroi du permis unique'], ['decision', 'travail', 'accord'], {
    issuedBy: 'region-et-office',
  }),
  annexe(
    '47',
    ['b', 'Attestation d’expiration du délai (permis unique)'],
    ['attestation', 'travail', 'attestation'],
    office,
  ),
  annexe(
    '48',
    ['c', 'Décision de refus (permis unique)'],
    ['decision', 'travail', 'refus'],
    office,
  ),
  annexe(
    '49',
    ['a', 'Document provisoire de séjour et de travail'],
    ['provisional', 'travail', 'provisoire'],
  ),
  sansTitre('50'),
  sansTitre('51'),
  sansTitre('52'),
  annexe('53', ['c', 'Modèle de la carte M'], ['card', 'accord-retrait', 'titre']),
  annexe(
    '54',
    ['c', 'Modèle de la carte M, séjour permanent'],
    ['card', 'accord-retrait', 'titre'],
  ),
  sansTitre('55'),
  annexe('56', ['b', 'Accord de retrait UE-RU (annexe 56)'], retrait),
  annexe('57', ['b', 'Accord de retrait UE-RU (annexe 57)'], retrait),
  annexe('58', ['b', 'Accord de retrait UE-RU (annexe 58)'], retrait),
  sansTitre('59'),
  sansTitre('60'),
  sansTitre('61'),
  sansTitre('62'),
  sansTitre('63'),
  sansTitre('64', { changed: [{ on: localDate('2026-08-15'), source: registre }] }),
  sansTitre('65', { changed: [{ on: localDate('2026-08-15'), source: registre }] }),
] as const
