import type { Plain } from '../../act.ts'
import { notifiedExample, officeExample } from '../../parts/office/example.ts'
import type { Data13 } from './fields.ts'

/** An invented person who is given thirty days after a refusal under article 9bis. */
export const example13: Plain<Data13> = {
  ...officeExample,
  decidedOn: '2026-02-17',
  notification: notifiedExample,
  status: 'no-stay',
  bases: [
    {
      point: 'article-7.2',
      facts: 'Le séjour permis par le visa a pris fin le 3 mai 2023 ; la personne est restée.',
    },
    {
      point: 'article-7.13',
      facts: 'La demande fondée sur l’article 9bis a été déclarée irrecevable le même jour.',
    },
  ],
  refusal: { on: '2026-02-17', suspensive: false },
  pending: { request: 'none' },
  child: 'la personne n’a pas d’enfant mineur en Belgique.',
  family: 'un frère séjourne en Belgique ; aucun lien de dépendance n’est montré.',
  health: 'aucun élément médical n’a été communiqué.',
  heard: 'la personne a été entendue le 20 janvier 2026 et a dit vouloir rester près de son frère.',
  term: { days: 30, shortStay: false, reducedBy: [], criteria: [], measures: [] },
  earlierOrder: false,
  banApart: false,
}

/** The same without any days, for a risk of absconding, with a ban. */
export const exampleAtOnce: Plain<Data13> = {
  ...example13,
  term: {
    days: 0,
    shortStay: false,
    reducedBy: ['delai-reduit.1'],
    criteria: ['fuite.4'],
    reason:
      'La personne a déclaré le 20 janvier 2026 qu’elle ne partirait pas et n’a pas exécuté l’ordre du 2 juin 2024.',
    measures: [],
  },
  earlierOrder: true,
  banApart: true,
}
