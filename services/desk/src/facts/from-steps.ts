import { countTimeLimit, type LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseProcedure, FactValue } from '@sejour/cases'
import { findVersionOn } from '@sejour/engine'
import { remedies } from '@sejour/law/recours'
import type { Place } from './derived.ts'
import { applicantOf, entriesOfRequest, filedOn, filingOf } from './round.ts'

type Step = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/**
 * Facts that a step or a receipt of a request answers in the very words of the question. What an
 * authority found is derived only where the law asks what it found: a fee that was checked says
 * neither how much was paid nor whether the proof came with the request.
 */
export const FROM_STEPS: { readonly [fact: string]: (place: Place) => FactValue | undefined } = {
  'residence.enquete': residenceCheck,
  'residence.changee': ({ state, procedure }) => {
    const filed = filedOn(state, procedure.id)
    const moved = stepsOf({ state, procedure }, 'commune-changed')
    return filed !== undefined && moved.some(({ on }) => on >= filed) ? true : undefined
  },
  'redevance.solde-prouve': balanceInTime,
  'demande.recommandee': sentRegistered,
  'demande.nouvelle-transmise': newerTransmitted,
}

function stepsOf(place: Pick<Place, 'state' | 'procedure'>, step: string): readonly Step[] {
  return entriesOfRequest(place.state, place.procedure).filter(
    (entry): entry is Step => entry.kind === 'step-taken' && entry.step === step,
  )
}

/** What the commune found last. Whoever moved to another commune since is not known there yet. */
function residenceCheck({ state, procedure, person }: Place): 'positive' | 'negative' | undefined {
  const whom = person ?? applicantOf(state, procedure)
  const last = entriesOfRequest(state, procedure)
    .filter(
      ({ persons }) => persons === undefined || (whom !== undefined && persons.includes(whom)),
    )
    .findLast((entry) => checkIn(entry) !== undefined)
  const found = last && checkIn(last)
  return found === 'moved' ? undefined : found
}

function checkIn(entry: CaseEntry): 'positive' | 'negative' | 'moved' | undefined {
  // The commune gives its certificate of receipt once the check was positive.
  if (entry.kind === 'receipt-given') {
    return entry.paper === 'circulaire-annexe-3' ? 'positive' : undefined
  }
  if (entry.kind !== 'step-taken') return undefined
  if (entry.step === 'commune-changed') return 'moved'
  if (entry.step !== 'residence-check-concluded') return undefined
  const outcome = entry.details?.['outcome']
  return outcome === 'positive' || outcome === 'negative' ? outcome : undefined
}

/** Whether the balance was paid and proved within the days that annex 43 gives. */
function balanceInTime(place: Place): boolean | undefined {
  const [completed] = stepsOf(place, 'fee-completed')
  if (!completed) return undefined
  const asked = entriesOfRequest(place.state, place.procedure).findLast(
    (entry) => entry.kind === 'decision-notified' && entry.decision === 'annexe-43',
  )
  const told = asked?.kind === 'decision-notified' ? asked.notification.on : undefined
  const last = told && lastDayOfBalance(told)
  return last === undefined || told === undefined || completed.on < told
    ? undefined
    : completed.on <= last
}

function lastDayOfBalance(told: LocalDate): LocalDate | undefined {
  const limits = remedies.find(({ id }) => id === 'fee-top-up')?.limits
  const limit = limits && findVersionOn(told, limits)?.value
  return limit && countTimeLimit(limit, { kind: 'day-after', of: told }).lastDay
}

/** How it was filed, as the filing says; else as the commune registered it. */
function sentRegistered(place: Place): boolean | undefined {
  const by = filingOf(place.state, place.procedure.id)?.by
  if (by !== undefined && by !== 'unknown')
    return by === 'registered' || by === 'registered-receipt'
  const channel = stepsOf(place, 'request-registered').at(-1)?.details?.['channel']
  if (channel === 'registered-post') return true
  return channel === 'counter' ? false : undefined
}

/** Requests of the same kind that were filed after this one. */
export function laterRounds({
  state,
  procedure,
}: Pick<Place, 'state' | 'procedure'>): readonly CaseProcedure[] {
  const own = filingOf(state, procedure.id)?.on
  if (own === undefined) return []
  return [...state.procedures.values()].filter(({ id, kind }) => {
    const on = filingOf(state, id)?.on
    return id !== procedure.id && kind === procedure.kind && on !== undefined && on > own
  })
}

/** Whether the commune sent a newer request on; that it did not yet is never known from silence. */
function newerTransmitted(place: Place): 'transmise' | 'non-transmise' | undefined {
  const newer = laterRounds(place)
  const happened = newer.map((procedure) => entriesOfRequest(place.state, procedure))
  const isSent = (entry: CaseEntry) =>
    entry.kind === 'step-taken' && ['transmitted', 'transmission-received'].includes(entry.step)
  if (happened.some((entries) => entries.some(isSent))) return 'transmise'
  const isRefused = (entry: CaseEntry) =>
    entry.kind === 'decision-notified' &&
    entry.decision === 'article-9bis.non-prise-en-consideration'
  const areRefused = happened.every((entries) => entries.some(isRefused))
  return happened.length > 0 && areRefused ? 'non-transmise' : undefined
}
