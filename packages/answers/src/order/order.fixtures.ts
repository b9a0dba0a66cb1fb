import { answerOrder, orderFr, type OrderAnswer } from './index.ts'

/** The answer to a question that must have one. */
export function ask(input: object): OrderAnswer {
  const answered = answerOrder({ notification: {}, ...input }, orderFr)
  if (answered.ok) return answered.value
  throw new Error(answered.problems.map(({ code, path }) => `${code} ${path}`).join())
}

/** An order of the ordinary kind, of which everything is known. */
export const known = {
  document: 'annexe-13',
  notification: { by: 'hand', on: '2026-03-05' },
  termDays: 30,
  shortStay: false,
  unionCitizenOrFamily: false,
  detained: false,
  grounds: [],
  earlierOrderNotExecuted: false,
  fraud: false,
}

export const notified = (on: string, by = 'hand') => ({ notification: { by, on } })
