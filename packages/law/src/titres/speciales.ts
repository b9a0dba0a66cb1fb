import { aConfirmer, agiiSejour } from '../texts/index.ts'
import type { Titre } from './titre.ts'

const special = {
  nature: 'special-card',
  classe: 'none',
  issuedBy: 'protocole',
  models: [],
  register: { value: 'aucun', source: agiiSejour },
} as const

/** Cards of the Protocol of Foreign Affairs: no title of the law on stay. */
export const cartesSpeciales = [
  {
    ...special,
    id: 'carte-diplomatique',
    row: 'SPEC_D',
    name: 'Carte d’identité diplomatique',
    validity: { value: 'varies', source: agiiSejour },
    statements: [
      'speciale.diplomate',
      'speciale.diplomate-qui',
      'speciale.diplomate-duree',
      'speciale.registre',
      'speciale.temps',
    ],
  },
  {
    ...special,
    id: 'carte-consulaire',
    row: 'SPEC_CONS',
    name: 'Carte d’identité consulaire',
    validity: { value: 'unknown', source: aConfirmer },
    statements: [
      'speciale.consul',
      'speciale.consul-qui',
      'speciale.duree',
      'speciale.registre',
      'speciale.temps',
    ],
  },
  {
    ...special,
    id: 'carte-speciale',
    row: 'SPEC_P',
    name: 'Carte d’identité spéciale',
    validity: { value: 'unknown', source: aConfirmer },
    statements: [
      'speciale.autre',
      'speciale.autre-qui',
      'speciale.duree',
      'speciale.registre',
      'speciale.temps',
    ],
  },
] as const satisfies readonly Titre[]
