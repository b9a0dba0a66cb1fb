import {
  about,
  all,
  any,
  appreciation,
  compare,
  constant,
  parameter,
  type Provision,
} from '@sejour/engine'
import { lienFamilial } from '../../situation/index.ts'
import { reforme2025 } from '../../texts/index.ts'
import {
  ageDemandeur,
  ageRegroupant,
  assurance,
  faitsContraires,
  introduiteLe,
  lienAnterieur,
  logement,
  loiNouvelleVerifiee,
  preuveLien,
  revenus,
  vieCommune,
} from './facts/index.ts'
import { revenuDeReference } from './montants.ts'

// Conditions that articles 10, 10bis and 40ter word alike, each with the source of its own article.

export type Source = Provision | readonly Provision[]

const OFFICE = 'Office des étrangers'

export const lienProuve = (source: Source) =>
  any({
    id: 'regroupement.lien-prouve',
    label: 'Le lien de famille est prouvé',
    source,
    of: [
      about(preuveLien, {
        id: 'regroupement.lien-par-acte',
        label: 'Un acte officiel le prouve',
        source,
        is: 'actes',
      }),
      all({
        id: 'regroupement.lien-autrement',
        label: 'D’autres preuves du lien sont admises',
        source,
        of: [
          about(preuveLien, {
            id: 'regroupement.lien-autres-preuves',
            label: 'Il existe d’autres preuves du lien',
            source,
            is: 'autres',
          }),
          appreciation({
            id: 'regroupement.lien-autres-admises',
            label: 'L’Office tient ces preuves pour suffisantes',
            source,
            authority: OFFICE,
          }),
        ],
      }),
    ],
  })

const atLeast = (years: number) => constant(years)

export const agesDuCouple = (source: Source) =>
  any({
    id: 'regroupement.ages',
    label: 'L’âge minimum d’un couple est atteint, ou ne se pose pas',
    source,
    of: [
      about(lienFamilial, {
        id: 'regroupement.pas-un-couple',
        label: 'Le lien n’est pas celui d’un couple',
        source,
        is: ['enfant-mineur', 'enfant-18-20', 'enfant-majeur', 'parent-de-mineur'],
      }),
      all({
        id: 'regroupement.ages-21',
        label: 'Les deux ont 21 ans',
        source,
        of: [
          compare({
            id: 'regroupement.demandeur-21',
            label: 'Le demandeur a 21 ans',
            source,
            left: ageDemandeur,
            is: '>=',
            right: atLeast(21),
          }),
          compare({
            id: 'regroupement.regroupant-21',
            label: 'La personne rejointe a 21 ans',
            source,
            left: ageRegroupant,
            is: '>=',
            right: atLeast(21),
          }),
        ],
      }),
      all({
        id: 'regroupement.ages-18',
        label: 'Les deux ont 18 ans et le lien existait avant l’arrivée',
        source,
        of: [
          about(lienAnterieur, {
            id: 'regroupement.couple-anterieur',
            label: 'Le couple existait avant l’arrivée de la personne rejointe',
            source,
            is: true,
          }),
          compare({
            id: 'regroupement.demandeur-18',
            label: 'Le demandeur a 18 ans',
            source,
            left: ageDemandeur,
            is: '>=',
            right: atLeast(18),
          }),
          compare({
            id: 'regroupement.regroupant-18',
            label: 'La personne rejointe a 18 ans',
            source,
            left: ageRegroupant,
            is: '>=',
            right: atLeast(18),
          }),
        ],
      }),
    ],
  })

export const vieDeFamille = (source: Source) =>
  any({
    id: 'regroupement.vie-de-famille',
    label: 'La famille vivra ensemble en Belgique',
    source,
    of: [
      about(vieCommune, {
        id: 'regroupement.vie-commune-prevue',
        label: 'Une vie commune est prévue',
        source,
        is: true,
      }),
      appreciation({
        id: 'regroupement.lien-reel',
        label: 'L’Office admet que le lien de famille est réel sans vie commune',
        source,
        authority: OFFICE,
      }),
    ],
  })

// Below the amount the law asks for an examination of the family: an amount alone refuses nobody.
export const revenusSuffisants = (source: Source) =>
  any({
    id: 'regroupement.revenus-suffisants',
    label: 'Les revenus sont stables, réguliers et suffisants',
    source,
    of: [
      compare({
        id: 'regroupement.reference-atteinte',
        label: 'Les revenus atteignent 120 % du revenu d’intégration',
        source,
        left: revenus,
        is: '>=',
        right: parameter(revenuDeReference, introduiteLe),
      }),
      appreciation({
        id: 'regroupement.besoins-couverts',
        label: 'L’Office constate que ces revenus couvrent les besoins de cette famille',
        source,
        authority: OFFICE,
      }),
    ],
  })

export const logementSuffisant = (source: Source) =>
  about(logement, {
    id: 'regroupement.logement-suffisant',
    label: 'Le logement est suffisant pour la famille',
    source,
    is: true,
  })

export const assuranceMaladie = (source: Source) =>
  about(assurance, {
    id: 'regroupement.assurance-maladie',
    label: 'Une assurance maladie couvre la famille',
    source,
    is: true,
  })

export const ordrePublic = (source: Source) =>
  any({
    id: 'regroupement.sans-danger',
    label: 'Ni l’ordre public ni une fraude ne s’y oppose',
    source,
    of: [
      about(faitsContraires, {
        id: 'regroupement.aucun-fait-contraire',
        label: 'Il n’y a ni condamnation, ni poursuite, ni fausse pièce',
        source,
        is: false,
      }),
      appreciation({
        id: 'regroupement.faits-ponderes',
        label: 'Les faits sont trop peu graves pour un refus, après examen de la situation',
        source,
        authority: OFFICE,
      }),
    ],
  })

/** What was not read decides nothing: only somebody who read it can say that it is met. */
export const loiNouvelle = any({
  id: 'regroupement.loi-2025',
  label: 'Les conditions nouvelles de la loi du 18 juillet 2025 sont remplies',
  source: reforme2025,
  of: [
    about(loiNouvelleVerifiee, {
      id: 'regroupement.loi-2025-confirmee',
      label: 'Un avocat ou un service spécialisé l’a confirmé',
      source: reforme2025,
      is: true,
    }),
    appreciation({
      id: 'regroupement.loi-2025-examinee',
      label: 'L’Office constate qu’elles le sont',
      source: reforme2025,
      authority: OFFICE,
    }),
  ],
})

/** What a translation of these shared conditions must word. */
export type ConditionsCommunes =
  | ReturnType<typeof lienProuve>
  | ReturnType<typeof agesDuCouple>
  | ReturnType<typeof vieDeFamille>
  | ReturnType<typeof revenusSuffisants>
  | ReturnType<typeof logementSuffisant>
  | ReturnType<typeof assuranceMaladie>
  | ReturnType<typeof ordrePublic>
  | typeof loiNouvelle
