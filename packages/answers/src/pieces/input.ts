import type { LocalDate } from '@sejour/calendar'
import { pieces } from '@sejour/law/pieces'
import { list, object, unknownable } from '../input/compound.ts'
import { callerId, localDate, option, text } from '../input/plain.ts'

const TRANSLATIONS = ['none-needed', 'missing', 'free', 'sworn'] as const

/** A piece of a file. Null and absent mean unknown; `proves` names arguments and facts. */
export const exhibitInput = object({
  id: callerId,
  kind: unknownable(option(pieces.map(({ id }) => id))),
  dated: unknownable(localDate),
  coversFrom: unknownable(localDate),
  coversUntil: unknownable(localDate),
  expires: unknownable(localDate),
  language: unknownable(text({ most: 20 })),
  translation: unknownable(option(TRANSLATIONS)),
  arguments: unknownable(list(callerId, { most: 200 })),
  facts: unknownable(list(callerId, { most: 200 })),
})

/** A piece as it was told. Absent means unknown. */
export type ExhibitTold = {
  readonly id: string
  readonly kind?: string | null | undefined
  readonly dated?: LocalDate | null | undefined
  readonly coversFrom?: LocalDate | null | undefined
  readonly coversUntil?: LocalDate | null | undefined
  readonly expires?: LocalDate | null | undefined
  readonly language?: string | null | undefined
  readonly translation?: (typeof TRANSLATIONS)[number] | null | undefined
  /** The arguments that it proves, by their id. */
  readonly arguments?: readonly string[] | null | undefined
  /** The facts that it proves, by their id. */
  readonly facts?: readonly string[] | null | undefined
}
