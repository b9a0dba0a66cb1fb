import { about, all, any, appreciation } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import {
  apatrideAdresse,
  apatrideAutreNationalite,
  apatrideDejaExamine,
  apatrideIdentite,
  apatrideJugement,
  apatridePerte,
  apatrideRecommandee,
  apatrideSejourAilleurs,
  apatrideSejourPasse,
} from './facts.ts'

const definition = article('57/37')
const nonConsideration = article('57/40')
const OFFICE = 'Office des étrangers'
const COMMISSAIRE = 'Commissaire général aux réfugiés et aux apatrides'

const consideration = all({
  id: 'conditions-apatride.consideration',
  label: 'La demande est prise en considération',
  source: nonConsideration,
  of: [
    about(apatrideRecommandee, {
      id: 'conditions-apatride.recommandee',
      label: 'La demande est envoyée par lettre recommandée à l’Office',
      source: [nonConsideration, article('57/38')],
      is: true,
    }),
    about(apatrideAdresse, {
      id: 'conditions-apatride.adresse',
      label: 'Elle indique l’adresse de la résidence effective',
      source: [nonConsideration, article('57/38')],
      is: true,
    }),
    about(apatrideDejaExamine, {
      id: 'conditions-apatride.neuve',
      label: 'Elle ne repose pas sur des éléments déjà rejetés au fond',
      source: nonConsideration,
      is: false,
    }),
    about(apatrideSejourPasse, {
      id: 'conditions-apatride.sejour-passe',
      label:
        'La personne a eu un séjour légal de plus de trois mois, ou comme demandeur de protection',
      source: nonConsideration,
      is: true,
    }),
  ],
})

const apatridie = any({
  id: 'conditions-apatride.apatridie',
  label: 'La personne est apatride au sens de la Convention de New York (1°)',
  source: definition,
  of: [
    about(apatrideJugement, {
      id: 'conditions-apatride.jugement',
      label: 'Un jugement définitif la reconnaît apatride',
      source: article('57/41', { paragraph: '§ 1er' }),
      is: 'reconnu',
    }),
    all({
      id: 'conditions-apatride.sans-jugement',
      label: 'Aucun jugement ne l’a refusé et le Commissaire général la tient pour apatride',
      source: [definition, article('57/41', { paragraph: '§ 1er' })],
      of: [
        about(apatrideJugement, {
          id: 'conditions-apatride.non-refuse',
          label: 'Aucun jugement définitif ne lui refuse cette qualité',
          source: article('57/44'),
          is: ['en-cours', 'aucun'],
        }),
        appreciation({
          id: 'conditions-apatride.avis',
          label: 'L’avis du Commissaire général conclut à l’apatridie',
          source: article('57/41', { paragraph: '§ 1er' }),
          authority: COMMISSAIRE,
        }),
      ],
    }),
  ],
})

/** Taking into consideration, then the six conditions of article 57/37. */
export const conditionsApatride = all({
  id: 'conditions-apatride',
  label: 'Les conditions de l’admission comme apatride sont remplies',
  source: definition,
  of: [
    consideration,
    apatridie,
    about(apatrideIdentite, {
      id: 'conditions-apatride.identite',
      label: 'La personne démontre son identité et sa provenance (2°)',
      source: definition,
      is: true,
    }),
    about(apatridePerte, {
      id: 'conditions-apatride.perte',
      label: 'Elle a perdu sa nationalité sans le vouloir, ou n’en a jamais eu (3°)',
      source: definition,
      is: ['jamais', 'involontaire'],
    }),
    about(apatrideAutreNationalite, {
      id: 'conditions-apatride.aucune-autre',
      label: 'Elle ne peut acquérir ni retrouver aucune nationalité (4°)',
      source: definition,
      is: false,
    }),
    about(apatrideSejourAilleurs, {
      id: 'conditions-apatride.nulle-part',
      label: 'Aucun séjour légal et durable ne lui est ouvert dans un autre État (5°)',
      source: definition,
      is: false,
    }),
    appreciation({
      id: 'conditions-apatride.ordre-public',
      label: 'Elle ne menace ni l’ordre public ni la sécurité nationale (6°)',
      source: definition,
      authority: OFFICE,
    }),
  ],
})
