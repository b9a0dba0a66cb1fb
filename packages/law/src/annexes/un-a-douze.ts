import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { aConfirmer, ar1981 } from '../texts/index.ts'
import { annexe, sansTitre } from './annexe.ts'

const registre = cite(ar1981, {}, { certainty: 'medium' })
const abrogee = {
  state: 'repealed',
  repealed: { on: localDate('2015-03-08'), source: registre },
} as const
const titre = ['card', 'plusieurs', 'titre'] as const
const union = ['card', 'union', 'titre'] as const
const absente = { state: 'not-in-list' } as const

/** Annexes 1 to 12: arrival, models of the cards, the border. */
export const annexes1a12 = [
  sansTitre('1', abrogee),
  sansTitre('1bis', abrogee),
  sansTitre('2', abrogee),
  annexe('3', ['a', 'Déclaration d’arrivée'], ['short-stay', 'court-sejour', 'attestation']),
  annexe('3bis', ['a', 'Engagement de prise en charge'], ['short-stay', 'court-sejour', 'piece'], {
    issuedBy: 'garant',
  }),
  annexe('3ter', ['a', 'Déclaration de présence'], ['short-stay', 'court-sejour', 'attestation']),
  sansTitre('3quinquies'),
  sansTitre('3sexies'),
  sansTitre('3septies'),
  annexe(
    '4',
    ['a', 'Attestation d’immatriculation – modèle A'],
    ['provisional', 'plusieurs', 'provisoire'],
    // Changed by a decree of 24 June 2026: the day it was published is known, not the day from which it holds.
    { changed: [{ source: aConfirmer }] },
  ),
  annexe(
    '5',
    ['b', 'Attestation d’immatriculation – modèle B'],
    ['provisional', 'union', 'provisoire'],
  ),
  annexe('6', ['a', 'Certificat d’inscription au registre des étrangers (cartes A et B)'], titre),
  annexe('6bis', ['a', 'Carte bleue européenne (carte H)'], titre),
  annexe('6ter', ['c', 'Permis ICT (carte I)'], titre, absente),
  annexe('6quater', ['c', 'Permis ICT mobile (carte J)'], titre, absente),
  annexe('7', ['a', 'Carte d’identité d’étranger (carte K)'], titre),
  annexe('7bis', ['a', 'Permis de séjour de résident de longue durée – UE (carte L)'], titre),
  annexe('8', ['a', 'Attestation d’enregistrement (carte EU)'], union),
  annexe('8bis', ['a', 'Document attestant de la permanence du séjour (carte EU+)'], union),
  annexe(
    '8ter',
    ['b', 'Document provisoire d’enregistrement'],
    ['provisional', 'union', 'provisoire'],
  ),
  annexe(
    '8quater',
    ['b', 'Document provisoire de séjour permanent'],
    ['provisional', 'union', 'provisoire'],
  ),
  annexe(
    '9',
    ['a', 'Carte de séjour de membre de la famille d’un citoyen de l’Union (carte F)'],
    union,
  ),
  annexe(
    '9bis',
    ['a', 'Carte de séjour permanent de membre de la famille d’un citoyen de l’Union (carte F+)'],
    union,
  ),
  sansTitre('10', { issuedBy: 'frontiere' }),
  sansTitre('10bis', { issuedBy: 'frontiere' }),
  sansTitre('10ter', { issuedBy: 'frontiere' }),
  sansTitre('10quater', { issuedBy: 'frontiere' }),
  annexe('11', ['c', 'Décision de refoulement'], ['decision', 'frontiere', 'refoulement'], {
    issuedBy: 'frontiere',
    opens: ['annexe-11'],
    statements: ['annexe-11.role'],
  }),
  annexe(
    '11bis',
    ['c', 'Décision de refus d’entrée avec refoulement (demandeur d’asile)'],
    ['decision', 'frontiere', 'refoulement'],
    { issuedBy: 'office-ou-frontiere' },
  ),
  annexe(
    '11ter',
    ['c', 'Décision de refus d’entrée avec refoulement (demandeur d’asile)'],
    ['decision', 'frontiere', 'refoulement'],
    { issuedBy: 'office-ou-frontiere' },
  ),
  annexe(
    '12',
    ['c', 'Ordre de quitter le territoire (ancien modèle)'],
    ['decision', 'eloignement', 'ordre'],
    { opens: ['annexe-12', 'oqt-obligation-adresse'], statements: ['ordre.sejour'] },
  ),
] as const
