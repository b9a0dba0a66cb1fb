import type { LocalDate } from '@sejour/calendar'
import type { Command, Entry, PersonId, StepDetails } from '@sejour/cases'
import { counterOf, type CaseFile, type CounterRound } from '@sejour/desk'
import { type CaseSending, derivedId } from './case-route.ts'

/** The round that a form of the counter is about, with the case as it stands. */
export type AtCounter = { readonly file: CaseFile; readonly round: CounterRound }

/** Nothing when the case or the request is not there: the form then says so. */
export async function atCounter(sending: CaseSending): Promise<AtCounter | undefined> {
  const file = await sending.file()
  const round = file && counterOf(file, sending.lang).find(({ key }) => key === sending.about)
  if (!file || !round) {
    sending.form.wrong(undefined, 'unknown-procedure')
    return undefined
  }
  return { file, round }
}

type Step = {
  readonly step: string
  readonly on: LocalDate
  readonly details?: StepDetails
  readonly part?: string
  /** Whom it is about; absent: whoever this part of the counter is about. */
  readonly persons?: readonly PersonId[]
}

/** Records a step of a round. Its id follows from the form: sent twice, it is the same. */
export function recordStepOf(
  { commandId }: Pick<CaseSending, 'commandId'>,
  { id: procedure, apart }: Pick<CounterRound, 'id' | 'apart'>,
  { step, on, details, part = step, persons = apart }: Step,
): Command {
  const said = details && Object.keys(details).length > 0 ? details : undefined
  return {
    type: 'record-entry',
    entry: {
      kind: 'step-taken',
      id: derivedId(commandId, part),
      procedure,
      step,
      on,
      ...(persons && { persons }),
      ...(said && { details: said }),
    },
  }
}

/** Details of which some may not be known. */
export function details(known: {
  readonly [name: string]: boolean | number | string | undefined
}): StepDetails {
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Whom a form names; nobody named is everybody of this part of the counter. */
export function personsIn(
  { form }: CaseSending,
  { people, apart }: CounterRound,
): Pick<Entry, 'persons'> {
  const persons = people.map(({ id }) => id).filter((id) => form.ticked(`person-${id}`))
  if (persons.length > 0 && persons.length < people.length) return { persons }
  return apart ? { persons: apart } : {}
}

/** An amount in euros as people write it, in cents; nothing typed is nothing paid. */
export function centsIn({ form }: CaseSending, field: string): number {
  const typed = form.line(field)
  if (typed === undefined) return 0
  const [, euros, rest = ''] =
    /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.replaceAll(/[\s€]/g, '')) ?? []
  if (euros === undefined) form.wrong(field, 'money')
  return Number(euros ?? 0) * 100 + Number(rest.padEnd(2, '0'))
}
