import { about, type ConditionTexts } from '@sejour/engine'
import { article } from '../texts/index.ts'
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

/** What a translation of the shared conditions must word. */
export type SituationConditions =
  | typeof enBelgique
  | typeof longSejour
  | typeof paysTiers
  | typeof citoyenUnion

/** The shared conditions in one language. */
export type SituationTexts = ConditionTexts<SituationConditions>
