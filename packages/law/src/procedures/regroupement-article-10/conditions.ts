import { localDate } from '@sejour/calendar'
import {
  about,
  all,
  any,
  appreciation,
  cite,
  compare,
  type Condition,
  type Dated,
  plus,
} from '@sejour/engine'
import { lienFamilial, regroupant, regroupantDepuis } from '../../situation/index.ts'
import { article, loi10Mars2024, loi18Juillet2025 } from '../../texts/index.ts'
import {
  agesDuCouple,
  assuranceMaladie,
  lienProuve,
  loiNouvelle,
  logementSuffisant,
  ordrePublic,
  revenusSuffisants,
  vieDeFamille,
} from './communes.ts'
import { enfantAdulte, sansInterdiction } from './communes-tiers.ts'
import {
  enfantCommun,
  illimiteDepuis,
  introduiteLe,
  lienAnterieur,
  reconnaissance,
  venuParCouple,
} from './facts/index.ts'

const famille = article('10', { paragraph: '§ 1er' })
const paragraphe2 = article('10', { paragraph: '§ 2' })
const paragraphe3 = article('10', { paragraph: '§ 3' })

const attente = any({
  id: 'regroupement.attente',
  label: 'L’attente de douze mois est passée, ou ne s’applique pas',
  source: famille,
  of: [
    about(regroupant, {
      id: 'regroupement.attente-protege',
      label: 'La personne rejointe a une protection internationale',
      source: famille,
      is: 'protege',
    }),
    about(lienAnterieur, {
      id: 'regroupement.attente-lien-anterieur',
      label: 'Le lien existait avant l’arrivée de la personne rejointe',
      source: famille,
      is: true,
    }),
    about(enfantCommun, {
      id: 'regroupement.attente-enfant-commun',
      label: 'Le couple a un enfant mineur commun',
      source: famille,
      is: true,
    }),
    // Nor whether they bind the family of a stateless person, whose stay is limited for five years.
    all({
      id: 'regroupement.attente-apatride',
      label: 'La famille d’un apatride admis au séjour n’attend pas',
      source: famille,
      of: [
        about(regroupant, {
          id: 'regroupement.attente-regroupant-apatride',
          label: 'La personne rejointe est un apatride admis au séjour',
          source: famille,
          is: 'apatride',
        }),
        appreciation({
          id: 'regroupement.attente-apatride-admise',
          label: 'L’Office ne fait pas attendre cette famille',
          source: famille,
          authority: 'Office des étrangers',
        }),
      ],
    }),
    // Whether the twelve months bind a child could not be settled on the text as it was noted.
    all({
      id: 'regroupement.attente-enfant',
      label: 'L’enfant est admis avant la fin des douze mois',
      source: famille,
      of: [
        about(lienFamilial, {
          id: 'regroupement.attente-lien-enfant',
          label: 'Le demandeur est un enfant',
          source: famille,
          is: ['enfant-mineur', 'enfant-18-20', 'enfant-majeur'],
        }),
        appreciation({
          id: 'regroupement.attente-enfant-admise',
          label: 'L’Office ne fait pas attendre cet enfant',
          source: famille,
          authority: 'Office des étrangers',
        }),
      ],
    }),
    compare({
      id: 'regroupement.attente-passee',
      label: 'La personne rejointe a un séjour illimité depuis douze mois',
      source: famille,
      left: introduiteLe,
      is: '>=',
      right: plus(illimiteDepuis, { months: 12 }, 'following-day'),
    }),
  ],
})

const secondCouple = any({
  id: 'regroupement.second-couple',
  label: 'Le délai de deux ans d’un regroupant venu par mariage est passé, ou ne s’applique pas',
  source: paragraphe3,
  of: [
    about(lienFamilial, {
      id: 'regroupement.second-couple-sans-objet',
      label: 'La demande n’est pas celle d’un époux ou d’un partenaire',
      source: paragraphe3,
      is: ['enfant-mineur', 'enfant-18-20', 'enfant-majeur', 'parent-de-mineur'],
    }),
    about(venuParCouple, {
      id: 'regroupement.venu-autrement',
      label: 'La personne rejointe n’est pas venue comme époux ou partenaire',
      source: paragraphe3,
      is: false,
    }),
    compare({
      id: 'regroupement.second-couple-passe',
      label: 'Son droit de séjour a deux ans',
      source: paragraphe3,
      left: introduiteLe,
      is: '>=',
      right: plus(regroupantDepuis, { years: 2 }, 'following-day'),
    }),
  ],
})

const dispense = all({
  id: 'regroupement.dispense',
  label: 'La famille d’une personne protégée est dispensée de revenus, de logement et d’assurance',
  source: paragraphe2,
  of: [
    about(regroupant, {
      id: 'regroupement.dispense-protege',
      label: 'La personne rejointe est réfugiée ou a la protection subsidiaire',
      source: paragraphe2,
      is: 'protege',
    }),
    any({
      id: 'regroupement.dispense-cas',
      label: 'La demande est faite dans l’année, ou celle d’un parent de mineur est dispensée',
      source: paragraphe2,
      of: [
        compare({
          id: 'regroupement.dispense-annee',
          label: 'La demande est faite dans l’année de la reconnaissance',
          source: paragraphe2,
          left: introduiteLe,
          is: '<=',
          right: plus(reconnaissance, { years: 1 }, 'last-day'),
        }),
        all({
          id: 'regroupement.dispense-parent',
          label: 'Le parent d’un mineur protégé est dispensé',
          source: paragraphe2,
          of: [
            about(lienFamilial, {
              id: 'regroupement.dispense-lien-parent',
              label: 'Le demandeur est le parent de ce mineur',
              source: paragraphe2,
              is: 'parent-de-mineur',
            }),
            appreciation({
              id: 'regroupement.dispense-parent-admise',
              label: 'L’Office admet la dispense pour ce parent',
              source: paragraphe2,
              authority: 'Office des étrangers',
            }),
          ],
        }),
      ],
    }),
    any({
      id: 'regroupement.dispense-lien',
      label: 'Le lien est antérieur à l’arrivée, ou la dispense est admise sans cela',
      source: paragraphe2,
      of: [
        about(lienAnterieur, {
          id: 'regroupement.dispense-lien-anterieur',
          label: 'Le lien est antérieur à l’arrivée',
          source: paragraphe2,
          is: true,
        }),
        appreciation({
          id: 'regroupement.dispense-lien-admise',
          label: 'L’Office admet la dispense pour un lien né après l’arrivée',
          source: paragraphe2,
          authority: 'Office des étrangers',
        }),
      ],
    }),
  ],
})

const moyens = any({
  id: 'regroupement.moyens',
  label: 'Revenus, logement et assurance suffisent, ou la famille en est dispensée',
  source: paragraphe2,
  of: [
    dispense,
    all({
      id: 'regroupement.moyens-prouves',
      label: 'Revenus, logement et assurance suffisent',
      source: paragraphe2,
      of: [
        logementSuffisant(paragraphe2),
        assuranceMaladie(paragraphe2),
        revenusSuffisants([article('10', { paragraph: '§ 5' }), article('12bis')]),
      ],
    }),
  ],
})

const exigences = [
  lienProuve(article('12bis')),
  agesDuCouple(famille),
  enfantAdulte(famille),
  vieDeFamille(article('11')),
  attente,
  secondCouple,
  moyens,
  sansInterdiction,
  ordrePublic(article('11', { paragraph: '§ 1er' })),
] as const

const conditionsDe2024 = all({
  id: 'regroupement-article-10.conditions-2024',
  label: 'Les conditions de l’article 10 sont remplies (texte lu jusqu’au 17 août 2025)',
  source: article('10'),
  of: exigences,
})

// The new text was not read: nothing is found met on the strength of the old one alone.
const conditionsDe2025 = all({
  id: 'regroupement-article-10.conditions-2025',
  label: 'Les conditions de l’article 10 sont remplies (texte changé le 18 août 2025)',
  source: article('10'),
  of: [...exigences, loiNouvelle],
})

/** What a translation of these conditions must word. */
export type ConditionsArticle10 = typeof conditionsDe2024 | typeof conditionsDe2025

export const conditionsVersions: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: conditionsDe2024, source: cite(loi10Mars2024) },
  { from: localDate('2025-08-18'), value: conditionsDe2025, source: cite(loi18Juillet2025) },
]
