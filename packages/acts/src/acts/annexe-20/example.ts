import type { Plain } from '../../act.ts'
import type { Data20 } from './fields.ts'

/** An invented citizen of the Union who has not proved anything in time, and keeps one month. */
export const example20: Plain<Data20> = {
  commune: 'Ville-Exemple',
  reference: 'VE/ETR/2025/020',
  status: 'citizen',
  basis: '51-1-1',
  readWith: 'nothing',
  request: 'certificate',
  requestedOn: '2025-03-10',
  person: {
    name: 'Exemple',
    firstNames: 'Nora',
    nationality: 'Utopie',
    birthDate: '1992-04-05',
    birthPlace: 'Port-Exemple',
    nationalNumber: '92.04.05-000.00',
  },
  lives: 'resides',
  residence: { street: 'rue de l’Exemple 20', postcode: '1000', town: 'Bruxelles' },
  grounds: ['citizen-not-proved'],
  extraMonth: true,
  order: { given: false },
  place: 'Ville-Exemple',
  decidedOn: '2025-06-16',
  signer: 'mayor',
  minister: { of: 'asylum-migration' },
  notification: {
    on: '2025-06-30',
    atRequestOf: 'delegate',
    by: 'T. Modèle',
    as: 'mayor',
    received: 'signed',
    detained: false,
  },
  appeal: {},
}

/** An invented family member whose refusal carries an order, and who refuses to sign. */
export const exampleWithOrder: Plain<Data20> = {
  ...example20,
  status: 'other-family',
  basis: '52-4-5',
  readWith: 'article-58',
  request: 'card',
  person: {
    name: 'Voorbeeld',
    firstNames: 'Tarik',
    nationality: 'Utopie',
    birthDate: '1988-11-12',
    birthPlace: 'Port-Exemple',
  },
  lives: 'declares',
  grounds: ['family-not-fulfilled', 'public-order'],
  extraMonth: false,
  familyReason:
    'La personne ne prouve pas qu’elle était à charge du citoyen de l’Union dans son pays de provenance : les versements produits ne datent que de son arrivée.',
  conduct:
    'Condamnation définitive du 14 janvier 2025 pour des faits de violence commis en 2024 ; la menace est actuelle, réelle et suffisamment grave.',
  order: { given: true, days: 31 },
  signer: 'minister',
  decidedOn: '2025-06-16',
  notification: {
    on: '2025-06-30',
    atRequestOf: 'minister',
    by: 'T. Modèle',
    as: 'police',
    received: 'refused-to-sign',
    witness: 'N. Témoin, inspecteur de police',
    detained: false,
  },
}
