/** What the card of tomorrow says at each stage of the journey, with the rule. */
export type StageOfUnion = {
  readonly on: string
  readonly says: { readonly [line: string]: string }
  readonly because: string
}

export const rows: readonly StageOfUnion[] = [
  {
    on: '2024-09-12',
    says: {
      stay: 'unknown stay.pending',
      work: 'unknown work.none-noted',
      register: 'unknown register.unknown',
      paper: 'yes paper.proof-only',
    },
    because: 'G147: the annexe 19ter is a receipt; no source names a register before the check',
  },
  {
    on: '2024-09-25',
    says: {
      stay: 'yes stay.covered',
      work: 'unknown work.as-marked',
      register: 'yes register.in',
      paper: 'yes paper.held',
      travel: 'no travel.no',
    },
    because:
      'G192: six months of orange card, aliens’ register, work as marked, no Schengen travel',
  },
  {
    on: '2025-02-25',
    says: {
      stay: 'yes stay.limit-runs',
      work: 'unknown work.none-noted',
      register: 'unknown register.unknown',
      paper: 'unknown paper.none-noted',
    },
    because:
      '39/79: nothing is executed during the thirty days; the orange card goes with the request',
  },
  {
    on: '2025-03-12',
    says: {
      stay: 'yes stay.appeal-stops',
      work: 'unknown work.none-noted',
      register: 'unknown register.unknown',
      paper: 'unknown paper.none-noted',
    },
    because: '39/79: nor while the appeal is pending; nobody handed over an annexe 35 yet',
  },
  {
    on: '2025-03-20',
    says: {
      stay: 'yes stay.may-remain',
      work: 'unknown work.as-marked',
      register: 'no register.struck',
      paper: 'yes paper.held',
    },
    because: 'G191, G207: the annexe 35; its holder may remain, is struck off, works as marked',
  },
  {
    on: '2025-09-20',
    says: {
      stay: 'unknown stay.back-to-before',
      work: 'unknown work.none-noted',
      register: 'no register.struck',
      paper: 'unknown paper.ended',
    },
    because: 'annulled is back to before, never a title; the annexe 35 goes with its appeal',
  },
  {
    on: '2025-10-10',
    says: {
      stay: 'yes stay.title',
      work: 'yes work.free',
      register: 'yes register.in',
      paper: 'no paper.card-coming',
    },
    because: 'G197, G198: the right of a family member before the card, five years',
  },
  {
    on: '2025-10-28',
    says: {
      stay: 'yes stay.title',
      work: 'yes work.free',
      register: 'yes register.in',
      paper: 'yes paper.held',
      travel: 'unknown travel.short-trips',
    },
    because: 'card F in hand; travel is to be confirmed',
  },
]
