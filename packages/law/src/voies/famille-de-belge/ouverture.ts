import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import {
  lienFamilial,
  lieu,
  longSejour,
  membreRejoint,
  paysTiers,
  regroupant,
} from '../../situation/index.ts'
import { article, loi10Mars2024 } from '../../texts/index.ts'

const paragraphe2 = article('40ter', { paragraph: '§ 2' })

const ouverture = all({
  id: 'famille-de-belge.ouverte',
  label: 'La demande de la famille d’un Belge peut être introduite',
  source: [paragraphe2, article('40')],
  of: [
    paysTiers,
    longSejour,
    membreRejoint,
    about(regroupant, {
      id: 'famille-de-belge.belge',
      label: 'La personne rejointe est un Belge qui n’a pas vécu dans un autre État de l’Union',
      source: paragraphe2,
      is: 'belge',
    }),
    about(lienFamilial, {
      id: 'famille-de-belge.lien',
      label:
        'Le demandeur est son époux, son partenaire, son enfant, ou le parent d’un Belge mineur',
      source: paragraphe2,
      is: [
        'conjoint',
        'partenaire',
        'enfant-mineur',
        'enfant-18-20',
        'enfant-majeur',
        'parent-de-mineur',
      ],
    }),
    about(lieu, {
      id: 'famille-de-belge.lieu',
      label: 'La personne est en Belgique, ou à l’étranger pour un visa',
      source: [article('42'), article('9')],
      is: ['belgique', 'etranger'],
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureFamilleDeBelge = typeof ouverture

/** Read as it stood from the law of 10 March 2024 to 17 August 2025; what came before was not followed. */
export const ouvertureFamilleDeBelge: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: ouverture, source: cite(loi10Mars2024) },
]
