import { localDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, stateOf } from '@sejour/cases'

/** What may never be in an act: counsel’s own words, and a piece that is kept back. */
export const SECRETS = ['NOTE-DU-CONSEIL', 'PIECE-CONFIDENTIELLE'] as const

const day = localDate

/** A family of invented people, refused once, whose case says all that a case can say. */
export function richCase(...more: readonly CaseEvent[]): CaseState {
  return stateOf(
    [...EVENTS, ...more].map((event, index) => ({
      version: index + 1,
      at: '2026-03-02T09:00:00.000Z',
      by: 'counsel',
      event,
    })),
  )
}

const fact = (id: string, value: boolean | number | string): CaseEvent => ({
  type: 'fact-recorded',
  fact: { fact: id, value, statedBy: 'counsel', statedOn: day('2026-03-01') },
})

const EVENTS: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Famille Exemple', language: 'fr' },
  {
    type: 'person-added',
    person: {
      id: 'nadia',
      relation: 'applicant',
      familyName: 'Exemple',
      givenName: 'Nadia',
      birthDate: day('1990-01-01'),
      nationality: 'CM',
      officeNumber: '0.000.001',
      nationalNumber: '90010100000',
      phone: '0470 00 00 01',
    },
  },
  {
    type: 'person-added',
    person: {
      id: 'petit',
      relation: 'child',
      familyName: 'Exemple',
      givenName: 'Petit',
      birthDate: day('2016-02-29'),
      nationality: 'CM',
    },
  },
  {
    type: 'person-added',
    person: { id: 'tante', relation: 'other', familyName: 'Modèle', givenName: 'Tante' },
  },
  {
    type: 'address-recorded',
    address: {
      id: 'before',
      kind: 'residence',
      street: 'rue Ancienne 1',
      postcode: '4000',
      commune: 'Liège',
      from: day('2019-01-01'),
    },
  },
  {
    type: 'address-recorded',
    address: {
      id: 'home',
      kind: 'residence',
      street: 'rue de l’Exemple 12',
      postcode: '1999',
      commune: 'Ville-Exemple',
      from: day('2024-05-01'),
    },
  },
  {
    type: 'address-recorded',
    address: {
      id: 'elected',
      kind: 'elected',
      careOf: 'Me A. Conseil',
      street: 'rue du Conseil 2',
      postcode: '1000',
      commune: 'Bruxelles',
      from: day('2025-01-10'),
    },
  },
  {
    type: 'mandate-given',
    mandate: { id: 'm', kind: 'lawyer', holder: 'Me A. Conseil', from: day('2025-01-10') },
  },
  { type: 'procedure-opened', procedure: 'p1', kind: 'article-9bis', persons: ['nadia', 'petit'] },
  fact('identite.document', 'passeport'),
  fact('asile.stade', 'aucune'),
  fact('redevance.montant-paye', 385_00),
  fact('redevance.dispense', 'aucune'),
  fact('demande.menage-complet', true),
  fact('procedures.demande-anterieure', false),
  fact('procedures.9ter', 'jamais'),
  fact('procedures.apatridie', false),
  {
    type: 'argument-added',
    argument: {
      id: 'school',
      procedure: 'p1',
      side: 'circumstances',
      kind: 'scolarite',
      text: 'Petit suit l’école depuis 2019.',
    },
  },
  {
    type: 'argument-added',
    argument: {
      id: 'ties',
      procedure: 'p1',
      side: 'merits',
      kind: 'integration',
      text: 'Sept ans en Belgique.',
    },
  },
  { type: 'exhibit-added', exhibit: piece('passport', 'Passeport', { kind: 'passeport' }) },
  {
    type: 'exhibit-added',
    exhibit: piece('fee', 'Preuve de virement', {
      kind: 'preuve-de-paiement',
      dated: day('2025-01-15'),
    }),
  },
  {
    type: 'exhibit-added',
    exhibit: piece('secret', SECRETS[1], { kind: 'autre', confidential: true }),
  },
  { type: 'exhibit-added', exhibit: piece('certificate', 'Attestation scolaire') },
  { type: 'exhibit-added', exhibit: piece('refusal', 'Décision et acte de notification') },
  proves('passport', { kind: 'fact', fact: 'identite.document' }),
  proves('certificate', { kind: 'argument', argument: 'school' }),
  proves('secret', { kind: 'argument', argument: 'school' }),
  proves('refusal', { kind: 'entry', entry: 'decision' }),
  {
    type: 'entry-recorded',
    entry: {
      id: 'filing',
      procedure: 'p1',
      kind: 'request-filed',
      on: day('2025-02-01'),
      by: 'registered',
      consigned: [{ exhibit: 'passport', number: 1 }],
    },
  },
  {
    type: 'entry-recorded',
    entry: {
      id: 'decision',
      procedure: 'p1',
      kind: 'decision-notified',
      decision: 'article-9bis.irrecevable',
      decidedOn: day('2026-02-20'),
      notification: { by: 'hand', on: day('2026-02-27') },
      exhibits: ['secret'],
    },
  },
  { type: 'note-written', note: 'n1', text: SECRETS[0] },
]

function piece(id: string, title: string, more: object = {}) {
  return { id, title, ...more }
}

function proves(
  exhibit: string,
  what: Extract<CaseEvent, { readonly type: 'exhibit-linked' }>['proves'],
): CaseEvent {
  return { type: 'exhibit-linked', exhibit, proves: what }
}
