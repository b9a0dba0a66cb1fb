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
import { article, articleAr, directive2003Famille, loi10Mars2024 } from '../../texts/index.ts'

const base = article('10bis')
const depot = [article('9'), articleAr('25/2')]

const lieuDeDepot = any({
  id: 'regroupement-article-10bis.lieu',
  label: 'La demande peut être faite là où se trouve la personne',
  source: depot,
  of: [
    about(lieu, {
      id: 'regroupement-article-10bis.a-l-etranger',
      label: 'La personne est à l’étranger : le poste belge reçoit la demande',
      source: article('9'),
      is: 'etranger',
    }),
    all({
      id: 'regroupement-article-10bis.depuis-la-belgique',
      label: 'La demande est admise en Belgique',
      source: depot,
      of: [
        enBelgique,
        any({
          id: 'regroupement-article-10bis.cas-belge',
          label: 'Un séjour en cours ou un autre cas permet de demander en Belgique',
          source: depot,
          of: [
            about(sejour, {
              id: 'regroupement-article-10bis.deja-en-sejour',
              label: 'La personne a déjà un séjour de plus de trois mois',
              source: depot,
              is: ['limite', 'etudes', 'illimite', 'union'],
            }),
            appreciation({
              id: 'regroupement-article-10bis.autre-cas',
              label:
                'Un autre cas est admis : court séjour en cours, circonstances exceptionnelles',
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
  id: 'regroupement-article-10bis.ouverte',
  label: 'La demande fondée sur l’article 10bis peut être introduite',
  // The scope of the directive is read: who is plainly outside is told so.
  source: [base, cite(directive2003Famille, { article: '3' })],
  of: [
    paysTiers,
    longSejour,
    membreRejoint,
    about(regroupant, {
      id: 'regroupement-article-10bis.regroupant',
      label: 'La personne rejointe a un séjour limité',
      source: base,
      is: 'tiers-limite',
    }),
    about(lienFamilial, {
      id: 'regroupement-article-10bis.lien',
      label: 'Le demandeur est son époux, son partenaire enregistré ou son enfant',
      source: base,
      is: ['conjoint', 'partenaire', 'enfant-mineur', 'enfant-18-20', 'enfant-majeur'],
    }),
    lieuDeDepot,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureArticle10bis = typeof ouverture

/** Read as it stood from the law of 10 March 2024 to 17 August 2025; what came before was not followed. */
export const ouvertureArticle10bis: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: ouverture, source: cite(loi10Mars2024) },
]
