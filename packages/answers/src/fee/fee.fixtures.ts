import { answerFee, feeWordingFr, type FeeAnswer } from './index.ts'

/** Asks in French; a refused question fails the test with the codes. */
export function ask(input: unknown): FeeAnswer {
  const answered = answerFee(input, feeWordingFr)
  if (answered.ok) return answered.value
  throw new Error(answered.problems.map(({ code, path }) => `${code} ${path}`).join(', '))
}

export const adult = { id: 'p1', birthDate: '1990-01-01' }
export const otherAdult = { id: 'p2', birthDate: '1991-01-01' }

/** A proven payment. */
export const paid = (cents: number, paidOn: string, person = 'p1') => ({
  for: person,
  cents,
  paidOn,
  proof: true,
})
