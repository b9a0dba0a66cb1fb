import type { TomorrowAnswer, TomorrowLine, TomorrowLineId, TomorrowSentence } from '../card.ts'

/** The words of the card in one language. `{paper}` and `{register}` stand for names. */
export type TomorrowWords = {
  readonly title: string
  /** What the card is and is not. */
  readonly lead: string
  readonly lines: { readonly [line in TomorrowLineId]: string }
  readonly answers: { readonly [answer in TomorrowAnswer]: string }
  readonly until: (day: string) => string
  readonly toConfirm: string
  readonly registers: { readonly [register in NonNullable<TomorrowLine['register']>]: string }
  /** Where the name of no paper is known. */
  readonly thePaper: string
  readonly says: { readonly [sentence in TomorrowSentence]: string }
}
