import type { LocalDate } from '@sejour/calendar'
import type { CaseEntry } from '@sejour/cases'

/** Where the card itself is, apart from the right behind it. */
export type CardLife = {
  readonly ordered?: LocalDate
  readonly ready?: LocalDate
  readonly handed?: LocalDate
  readonly number?: string
  readonly lost?: { readonly on: LocalDate; readonly why: 'lost' | 'stolen' }
  /** The day on which a new address was written on it last. */
  readonly address?: LocalDate
}

const STEPS = ['card-ordered', 'card-ready', 'card-handed', 'card-lost', 'card-address'] as const

type StepEntry = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/** What was recorded of the card of a title; after a loss, of the one that is made again. */
export function cardLife(entries: readonly CaseEntry[], title: string): CardLife {
  const own = entries.filter(
    (entry): entry is StepEntry =>
      entry.kind === 'step-taken' && entry.about === title && isOfCard(entry.step),
  )
  return own.reduce<CardLife>(after, {})
}

const isOfCard = (step: string) => STEPS.some((one) => one === step)

function after(life: CardLife, { step, on, details = {} }: StepEntry): CardLife {
  switch (step) {
    case 'card-ordered':
      return { ...life, ordered: on }
    case 'card-ready':
      return { ...life, ready: on }
    case 'card-handed': {
      const number = details['number']
      const { lost: _found, ...rest } = life
      return { ...rest, handed: on, ...(typeof number === 'string' && { number }) }
    }
    case 'card-lost':
      return { lost: { on, why: details['why'] === 'stolen' ? 'stolen' : 'lost' } }
    default:
      return { ...life, address: on }
  }
}
