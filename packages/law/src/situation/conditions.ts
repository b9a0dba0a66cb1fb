import { about, cite, type ConditionTexts } from '@sejour/engine'
import { article, directive2003Famille } from '../texts/index.ts'
import { lienFamilial } from './famille.ts'
import { duree, lieu, nationalite } from './personne.ts'

// Conditions that several ways to a stay share. Each is one object, worded once in each language.

export const enBelgique = about(lieu, {
  id: 'situation.en-belgique',
  label: 'La personne se trouve en Belgique',
  source: article('9'),
  is: 'belgique',
})

export const longSejour = about(duree, {
  id: 'situation.long-sejour',
  label: 'La personne veut rester plus de 90 jours',
  source: [article('6'), article('9')],
  is: 'long',
})

export const paysTiers = about(nationalite, {
  id: 'situation.pays-tiers',
  label: 'La personne n’est ni belge ni citoyenne de l’Union ou d’un État assimilé',
  source: [article('1', { paragraph: '§ 1er' }), article('40')],
  is: ['tiers', 'apatride'],
})

export const citoyenUnion = about(nationalite, {
  id: 'situation.citoyen-union',
  label:
    'La personne est citoyenne de l’Union, de Norvège, d’Islande, du Liechtenstein ou de Suisse',
  source: article('40'),
  is: 'union',
})

// No text on the family, read or not, is for somebody who joins nobody: this alone may close those ways.
export const membreRejoint = about(lienFamilial, {
  id: 'situation.membre-rejoint',
  label: 'La personne rejoint un membre de sa famille',
  source: [
    article('10'),
    article('40bis'),
    article('40ter'),
    cite(directive2003Famille, { article: '2' }),
  ],
  is: [
    'conjoint',
    'partenaire',
    'enfant-mineur',
    'enfant-18-20',
    'enfant-majeur',
    'ascendant',
    'parent-de-mineur',
    'autre',
  ],
})

/** What a translation of the shared conditions must word. */
export type SituationConditions =
  | typeof enBelgique
  | typeof longSejour
  | typeof paysTiers
  | typeof citoyenUnion
  | typeof membreRejoint

/** The shared conditions in one language. */
export type SituationTexts = ConditionTexts<SituationConditions>
