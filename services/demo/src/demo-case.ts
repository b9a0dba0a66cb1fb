import { addDays, addMonths, addYears, type LocalDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { idOf } from './ids.ts'
import type { OfficeKey } from './offices.ts'
import type { WaitingTold } from './parcel-pen.ts'
import { type Pen, penFor } from './pen.ts'

/** A piece whose paper is made for the demonstration, and marked so on every page. */
export type SpecimenStep = {
  readonly specimen: { readonly title: string; readonly lines: readonly string[] }
  readonly command: Extract<Command, { readonly type: 'add-exhibit' }>
}

/** A step that somebody else than the administrator takes, by the address of the account. */
type SignedStep = { readonly as: string; readonly command: Command }

export type DemoStep = Command | SpecimenStep | SignedStep

/** One invented case as one organisation keeps it: what was done there, in order. */
export type DemoCase = {
  readonly key: string
  readonly office: OfficeKey
  readonly caseId: string
  readonly steps: readonly DemoStep[]
  /** Parcels that it sent and that nobody opened yet. */
  readonly sends?: readonly WaitingTold[]
}

/** What a step does to the case. */
export function commandOf(step: DemoStep): Command {
  return 'command' in step ? step.command : step
}

/** Days around the day of the demonstration. */
export type Around = {
  readonly today: LocalDate
  readonly ago: (days: number) => LocalDate
  readonly ahead: (days: number) => LocalDate
  readonly monthsAgo: (months: number) => LocalDate
  readonly yearsAgo: (years: number, days?: number) => LocalDate
}

export function around(today: LocalDate): Around {
  return {
    today,
    ago: (days) => addDays(today, -days),
    ahead: (days) => addDays(today, days),
    monthsAgo: (months) => addMonths(today, -months, 'last-day'),
    yearsAgo: (years, days = 0) => addDays(addYears(today, -years, 'last-day'), days),
  }
}

/** Whose case it is, and what it is called. */
export type Opening = {
  readonly key: string
  readonly office: OfficeKey
  readonly title: string
  readonly language: 'fr' | 'nl' | 'de'
  /** The day on which the person said what the facts say. */
  readonly on: LocalDate
}

/** Writes a case as its counsel would: each call is something that was done. Keys become ids. */
export function writeCase(opening: Opening, tell: (pen: Pen) => void): DemoCase {
  const { key, office, title, language } = opening
  const steps: DemoStep[] = [{ type: 'open-case', title, language }]
  tell(penFor({ ...opening, counsel: office }, (step) => steps.push(step)))
  return { key, office, caseId: idOf(key), steps }
}
