import { localDate } from '@sejour/calendar'
import { about, all, any, appreciation, cite, type Condition, type Dated } from '@sejour/engine'
import {
  enBelgique,
  lienFamilial,
  lieu,
  longSejour,
  membreRejoint,
  paysTiers,
  regroupant,
  sejour,
} from '../../situation/index.ts'
import { article, directive2003Famille, loi10Mars2024 } from '../../texts/index.ts'

const famille = article('10', { paragraph: '§ 1er' })
const depot = article('12bis', { paragraph: '§ 1er' })

const lienDeFamille = any({
  id: 'regroupement-article-10.lien',
  label: 'Le lien de famille est un de ceux de l’article 10',
  source: famille,
  of: [
    about(lienFamilial, {
      id: 'regroupement-article-10.lien-general',
      label: 'La personne est l’époux, le partenaire enregistré ou l’enfant du regroupant',
      source: famille,
      is: ['conjoint', 'partenaire', 'enfant-mineur', 'enfant-18-20', 'enfant-majeur'],
    }),
    all({
      id: 'regroupement-article-10.parent-de-mineur-protege',
      label: 'La personne est le père ou la mère d’un mineur protégé',
      source: famille,
      of: [
        about(lienFamilial, {
          id: 'regroupement-article-10.parent-de-mineur',
          label: 'La personne est le père ou la mère d’un mineur',
          source: famille,
          is: 'parent-de-mineur',
        }),
        about(regroupant, {
          id: 'regroupement-article-10.mineur-protege',
          label: 'Ce mineur est réfugié reconnu ou a la protection subsidiaire',
          source: famille,
          is: 'protege',
        }),
      ],
    }),
  ],
})

// The cases that need more than the situation says (a marriage during a short stay, exceptional
// circumstances) are left to the authority: none of them closes the way.
const lieuDeDepot = any({
  id: 'regroupement-article-10.lieu',
  label: 'La demande peut être faite là où se trouve la personne',
  source: depot,
  of: [
    about(lieu, {
      id: 'regroupement-article-10.a-l-etranger',
      label: 'La personne est à l’étranger : le poste belge reçoit la demande',
      source: depot,
      is: 'etranger',
    }),
    all({
      id: 'regroupement-article-10.depuis-la-belgique',
      label: 'La personne est dans un des cas où la commune reçoit la demande',
      source: depot,
      of: [
        enBelgique,
        any({
          id: 'regroupement-article-10.cinq-cas',
          label: 'Un des cinq cas de l’article 12bis est rempli',
          source: depot,
          of: [
            about(sejour, {
              id: 'regroupement-article-10.deja-en-sejour',
              label: 'La personne a déjà un séjour de plus de trois mois',
              source: depot,
              is: ['limite', 'etudes', 'illimite', 'union'],
            }),
            about(lienFamilial, {
              id: 'regroupement-article-10.mineur-ou-parent',
              label: 'La personne est un enfant mineur, ou le parent d’un mineur protégé',
              source: depot,
              is: ['enfant-mineur', 'parent-de-mineur'],
            }),
            appreciation({
              id: 'regroupement-article-10.autre-cas',
              label:
                'Un autre cas est admis : mariage conclu pendant un court séjour, famille d’un mineur protégé, circonstances exceptionnelles',
              source: depot,
              authority: 'Office des étrangers',
            }),
          ],
        }),
      ],
    }),
  ],
})

const ouverture = all({
  id: 'regroupement-article-10.ouverte',
  label: 'La demande fondée sur l’article 10 peut être introduite',
  // The scope of the directive is read: who is plainly outside is told so.
  source: [famille, cite(directive2003Famille, { article: '3' })],
  of: [
    paysTiers,
    longSejour,
    membreRejoint,
    about(regroupant, {
      id: 'regroupement-article-10.regroupant',
      label:
        'Le regroupant est un étranger en séjour illimité, un réfugié, un apatride admis au séjour, ou a la protection subsidiaire',
      // The list of fees names the family of an admitted stateless person under article 10.
      source: [famille, article('1/1', { paragraph: '§ 2' })],
      is: ['tiers-illimite', 'protege', 'apatride'],
    }),
    lienDeFamille,
    lieuDeDepot,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureArticle10 = typeof ouverture

/** Read as it stood from the law of 10 March 2024 to 17 August 2025; what came before was not followed. */
export const ouvertureArticle10: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: ouverture, source: cite(loi10Mars2024) },
]
