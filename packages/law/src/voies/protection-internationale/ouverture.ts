import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { crainte, lieu, nationalite } from '../../situation/index.ts'
import { article, conventionGeneve, loi2006 } from '../../texts/index.ts'

const definition = [
  article('48/3'),
  article('48/4'),
  cite(conventionGeneve, { article: '1' }),
] as const

const ouverture = all({
  id: 'protection-internationale.ouverte',
  label: 'La demande de protection internationale peut être faite',
  source: definition,
  of: [
    about(nationalite, {
      id: 'protection-internationale.etranger',
      label: 'La personne qui demande protection n’est pas belge',
      source: definition,
      is: ['union', 'tiers', 'apatride'],
    }),
    about(lieu, {
      id: 'protection-internationale.sur-place',
      label: 'La personne est en Belgique ou à la frontière',
      source: article('50'),
      is: ['belgique', 'frontiere'],
    }),
    about(crainte, {
      id: 'protection-internationale.crainte',
      label: 'La personne dit craindre un retour',
      source: definition,
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureProtectionInternationale = typeof ouverture

export const ouvertureProtectionInternationale: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: ouverture, source: cite(loi2006) },
]
