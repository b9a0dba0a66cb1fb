import type { Coverage } from './coverage.ts'

const shown =
  'C1 C2 C3 C4 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C17 C18 C19 C21 C22 C25 C27 C28 C29'.split(' ')

/** Contradictions between sources: those that a person may meet stand in a list of their own. */
export const contradicted: Coverage = {
  ...Object.fromEntries(shown.map((id) => [id, { contradictions: [id] }])),
  C5: {
    items: ['FEE-1'],
    note: 'Each amount is right on its days: the dated tariff settles it.',
  },
  C16: {
    leftOut: 'A misprint in one page: the family tariff of 2023 is 198 €, as the others say.',
  },
  C20: {
    annexes: ['annexe-44', 'annexe-45', 'annexe-50', 'annexe-55'],
    papers: ['N+'],
    note: 'Known by their number alone, and said to be so.',
  },
  C23: { authorities: ['ministre'], note: 'The office is named, not the person who holds it.' },
  C24: {
    leftOut: 'A page gives an amount that the decree does not: the tariff is that of the decree.',
  },
  C26: { contradictions: ['C13'], note: 'Two limits for two stays, said together.' },
}
