import { about, all, any, appreciation, cite } from '@sejour/engine'
import { interdictionEntree, lienFamilial } from '../../situation/index.ts'
import { article, directive2003Famille } from '../../texts/index.ts'
import type { Source } from './communes.ts'
import { handicap } from './facts/index.ts'

// Conditions that articles 10 and 10bis share, and article 40ter does not.

const OFFICE = 'Office des étrangers'

export const enfantAdulte = (source: Source) =>
  any({
    id: 'regroupement.enfant-adulte',
    label: 'L’enfant majeur remplit la condition propre à son âge, ou elle ne se pose pas',
    source,
    of: [
      about(lienFamilial, {
        id: 'regroupement.pas-un-enfant-adulte',
        label: 'Le lien n’est pas celui d’un enfant majeur',
        source,
        is: ['conjoint', 'partenaire', 'enfant-mineur', 'parent-de-mineur'],
      }),
      all({
        id: 'regroupement.enfant-adulte-handicape',
        label: 'L’enfant majeur ne peut subvenir à ses besoins à cause d’un handicap',
        source,
        of: [
          about(handicap, {
            id: 'regroupement.handicap-invoque',
            label: 'Un handicap est invoqué',
            source,
            is: true,
          }),
          appreciation({
            id: 'regroupement.handicap-admis',
            label: 'L’Office admet ce handicap sur attestation médicale',
            source,
            authority: OFFICE,
          }),
        ],
      }),
    ],
  })

const interdictions = [article('74/11'), article('74/12')]

/** An entry ban is weighed against family life: it never closes the way by itself. */
export const sansInterdiction = any({
  id: 'regroupement.sans-interdiction',
  label: 'Aucune interdiction d’entrée ne fait obstacle',
  source: interdictions,
  of: [
    about(interdictionEntree, {
      id: 'regroupement.aucune-interdiction',
      label: 'Aucune interdiction d’entrée n’est en cours',
      source: interdictions,
      is: false,
    }),
    appreciation({
      id: 'regroupement.interdiction-ponderee',
      label: 'L’interdiction est levée, ou la vie de famille l’emporte',
      source: [...interdictions, cite(directive2003Famille, { article: '17' })],
      authority: OFFICE,
    }),
  ],
})

/** What a translation of these shared conditions must word. */
export type ConditionsTiers = ReturnType<typeof enfantAdulte> | typeof sansInterdiction
