import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { ar1981, ar20Octobre2024, ar4Juillet2025 } from '../texts/index.ts'
import { annexe, sansTitre } from './annexe.ts'

const novembre2024 = { on: localDate('2024-11-01'), source: cite(ar20Octobre2024) } as const
const septembre2025 = { on: localDate('2025-09-01'), source: cite(ar4Juillet2025) } as const
const modele2025 = {
  on: localDate('2025-09-01'),
  source: cite(ar1981, {}, { certainty: 'medium' }),
}
const office = { issuedBy: 'office' } as const

/** Annexes 19 to 26: citizens of the Union and their families, protection. */
export const annexes19a26 = [
  annexe('19', ['a', 'Demande d’attestation d’enregistrement'], ['receipt', 'union', 'demande'], {
    changed: [septembre2025],
  }),
  annexe('19bis', ['a', 'Attestation patronale'], ['attestation', 'union', 'piece'], {
    issuedBy: 'employeur',
    statements: ['modele.19bis'],
  }),
  annexe(
    '19ter',
    ['a', 'Demande de carte de séjour de membre de la famille d’un citoyen de l’Union'],
    ['receipt', 'union', 'demande'],
  ),
  sansTitre('19quater'),
  annexe(
    '19quinquies',
    ['a', 'Décision de non-prise en considération'],
    ['decision', 'union', 'non-prise'],
    { changed: [septembre2025] },
  ),
  annexe(
    '20',
    [
      'a',
      'Décision de refus de séjour de plus de trois mois, avec ou sans ordre de quitter le territoire',
    ],
    ['decision', 'union', 'refus'],
    { issuedBy: 'commune-ou-office', changed: [novembre2024, septembre2025] },
  ),
  sansTitre('20bis', { state: 'not-in-list' }),
  annexe(
    '21',
    [
      'b',
      'Décision mettant fin au droit de séjour de plus de trois mois, avec ou sans ordre de quitter le territoire',
    ],
    ['decision', 'union', 'fin'],
    { ...office, changed: [novembre2024, modele2025] },
  ),
  annexe('22', ['a', 'Demande de séjour permanent'], ['receipt', 'union', 'demande']),
  sansTitre('22bis'),
  sansTitre('23'),
  annexe(
    '24',
    ['c', 'Décision de non-reconnaissance du droit de séjour permanent'],
    ['decision', 'union', 'refus'],
    office,
  ),
  annexe(
    '25',
    ['a', 'Demande de protection internationale (à la frontière)'],
    ['receipt', 'asile', 'recu'],
    { issuedBy: 'office-ou-frontiere' },
  ),
  sansTitre('25bis', office),
  sansTitre('25ter', office),
  sansTitre('25quater', office),
  annexe(
    '25quinquies',
    ['c', 'Demande ultérieure de protection internationale (à la frontière)'],
    ['receipt', 'asile', 'recu'],
    office,
  ),
  annexe('26', ['a', 'Demande de protection internationale'], ['receipt', 'asile', 'recu'], office),
  sansTitre('26bis'),
  sansTitre('26ter'),
  annexe(
    '26quater',
    ['a', 'Décision de refus de séjour avec ordre de quitter le territoire (Dublin)'],
    ['decision', 'asile', 'refus'],
    office,
  ),
  annexe(
    '26quinquies',
    ['a', 'Demande ultérieure de protection internationale'],
    ['receipt', 'asile', 'recu'],
    office,
  ),
] as const
