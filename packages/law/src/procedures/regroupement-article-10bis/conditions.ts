import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { article, loi10Mars2024, loi18Juillet2025 } from '../../texts/index.ts'
import { enfantAdulte, sansInterdiction } from '../regroupement-article-10/communes-tiers.ts'
import {
  agesDuCouple,
  assuranceMaladie,
  lienProuve,
  logementSuffisant,
  loiNouvelle,
  ordrePublic,
  revenusSuffisants,
  vieDeFamille,
} from '../regroupement-article-10/communes.ts'
import { titreEnCours } from './facts.ts'

const base = article('10bis')
const fin = article('13', { paragraph: '§ 4' })

const exigences = [
  about(titreEnCours, {
    id: 'regroupement-article-10bis.titre-en-cours',
    label: 'Le séjour limité de la personne rejointe est en cours',
    source: base,
    is: true,
  }),
  lienProuve(base),
  agesDuCouple([base, article('10', { paragraph: '§ 1er' })]),
  enfantAdulte([base, article('10', { paragraph: '§ 1er' })]),
  vieDeFamille(fin),
  logementSuffisant(base),
  assuranceMaladie(base),
  revenusSuffisants([base, article('10', { paragraph: '§ 5' }), article('10ter')]),
  sansInterdiction,
  ordrePublic([base, fin]),
] as const

const conditionsDe2024 = all({
  id: 'regroupement-article-10bis.conditions-2024',
  label: 'Les conditions de l’article 10bis sont remplies (texte lu jusqu’au 17 août 2025)',
  source: base,
  of: exigences,
})

// The new text was not read: nothing is found met on the strength of the old one alone.
const conditionsDe2025 = all({
  id: 'regroupement-article-10bis.conditions-2025',
  label: 'Les conditions de l’article 10bis sont remplies (texte changé le 18 août 2025)',
  source: base,
  of: [...exigences, loiNouvelle],
})

/** What a translation of these conditions must word. */
export type ConditionsArticle10bis = typeof conditionsDe2024 | typeof conditionsDe2025

export const conditionsVersions: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: conditionsDe2024, source: cite(loi10Mars2024) },
  { from: localDate('2025-08-18'), value: conditionsDe2025, source: cite(loi18Juillet2025) },
]
