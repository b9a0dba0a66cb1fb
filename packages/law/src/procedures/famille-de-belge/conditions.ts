import { localDate } from '@sejour/calendar'
import { about, all, any, appreciation, cite, type Condition, type Dated } from '@sejour/engine'
import { arretKA } from '../../eloignement/sources.ts'
import { interdictionEntree, lienFamilial } from '../../situation/index.ts'
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
} from '../regroupement-article-10/communes.ts'
import { aCharge } from './facts.ts'

const paragraphe2 = article('40ter', { paragraph: '§ 2' })
const OFFICE = 'Office des étrangers'

const enfantACharge = any({
  id: 'famille-de-belge.enfant',
  label: 'L’enfant a moins de 21 ans ou est à charge, ou la question ne se pose pas',
  source: paragraphe2,
  of: [
    about(lienFamilial, {
      id: 'famille-de-belge.pas-un-enfant-de-21-ans',
      label: 'Le demandeur n’est pas un enfant de 21 ans ou plus',
      source: paragraphe2,
      is: ['conjoint', 'partenaire', 'enfant-mineur', 'enfant-18-20', 'parent-de-mineur'],
    }),
    all({
      id: 'famille-de-belge.enfant-a-charge',
      label: 'L’enfant de 21 ans ou plus est à charge',
      source: paragraphe2,
      of: [
        about(aCharge, {
          id: 'famille-de-belge.charge-invoquee',
          label: 'La dépendance est invoquée',
          source: paragraphe2,
          is: true,
        }),
        appreciation({
          id: 'famille-de-belge.charge-admise',
          label: 'L’Office tient la dépendance pour prouvée',
          source: paragraphe2,
          authority: OFFICE,
        }),
      ],
    }),
  ],
})

const moyens = any({
  id: 'famille-de-belge.moyens',
  label: 'Revenus, logement et assurance suffisent, ou ne sont pas demandés',
  source: paragraphe2,
  of: [
    about(lienFamilial, {
      id: 'famille-de-belge.parent-de-mineur',
      label: 'Le demandeur est le parent d’un Belge mineur : rien de cela n’est demandé',
      source: paragraphe2,
      is: 'parent-de-mineur',
    }),
    all({
      id: 'famille-de-belge.moyens-prouves',
      label: 'Revenus, logement et assurance suffisent',
      source: paragraphe2,
      of: [
        logementSuffisant(paragraphe2),
        assuranceMaladie(paragraphe2),
        revenusSuffisants([paragraphe2, article('42')]),
      ],
    }),
  ],
})

// EB-05: a ban alone does not allow the request to be ignored.
const sansInterdiction = any({
  id: 'famille-de-belge.sans-interdiction',
  label: 'Aucune interdiction d’entrée ne fait obstacle à la famille d’un Belge',
  source: arretKA,
  of: [
    about(interdictionEntree, {
      id: 'famille-de-belge.aucune-interdiction',
      label: 'Aucune interdiction d’entrée n’est en cours',
      source: arretKA,
      is: false,
    }),
    appreciation({
      id: 'famille-de-belge.dependance',
      label:
        'L’Office examine si le Belge dépend du demandeur au point de devoir quitter l’Union avec lui',
      source: arretKA,
      authority: OFFICE,
    }),
  ],
})

const exigences = [
  lienProuve(paragraphe2),
  agesDuCouple(paragraphe2),
  enfantACharge,
  vieDeFamille(paragraphe2),
  moyens,
  sansInterdiction,
  ordrePublic([article('43'), article('44'), article('45')]),
] as const

const conditionsDe2024 = all({
  id: 'famille-de-belge.conditions-2024',
  label: 'Les conditions de l’article 40ter sont remplies (texte lu jusqu’au 17 août 2025)',
  source: article('40ter'),
  of: exigences,
})

// The new text was not read: nothing is found met on the strength of the old one alone.
const conditionsDe2025 = all({
  id: 'famille-de-belge.conditions-2025',
  label: 'Les conditions de l’article 40ter sont remplies (texte changé le 18 août 2025)',
  source: article('40ter'),
  of: [...exigences, loiNouvelle],
})

/** What a translation of these conditions must word. */
export type ConditionsFamilleDeBelge = typeof conditionsDe2024 | typeof conditionsDe2025

export const conditionsVersions: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: conditionsDe2024, source: cite(loi10Mars2024) },
  { from: localDate('2025-08-18'), value: conditionsDe2025, source: cite(loi18Juillet2025) },
]
