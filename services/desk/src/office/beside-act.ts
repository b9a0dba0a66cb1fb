import type { LocalDate } from '@sejour/calendar'
import type { ActData, CasePerson, CaseRuling, CaseState } from '@sejour/cases'
import { findVersionOn } from '@sejour/engine'
import { remedies } from '@sejour/law/recours'
import { adultsOf } from '../notification/recipient.ts'
import type { BESIDE_ACTS } from './decision-kinds.ts'
import { kindOf } from './ruling-view.ts'

/** An order to leave or an entry ban that goes with a ruling. */
export type BesideAct = (typeof BESIDE_ACTS)[number]

/** Whom an act beside a ruling may be about: each adult has an act of their own. */
export function besidePersons(
  state: CaseState,
  { procedure, persons, signed }: CaseRuling,
  today: LocalDate,
): readonly CasePerson[] {
  return adultsOf(state, { procedure, ...(persons && { persons }) }, signed?.on ?? today)
}

/**
 * What a ruling says in the fields of an act that goes with it: its day, the refusal, and the term
 * that the law gives. On which grounds somebody is ordered to leave, and whether that term is cut
 * short, nobody fills in but a person. `order`: the order that an entry ban accompanies.
 */
export function besideAct(
  state: CaseState,
  ruling: CaseRuling,
  { act, order }: { readonly act: BesideAct; readonly order?: OrderBegun },
): ActData {
  const on = ruling.signed?.on
  const decidedOn = on && { decidedOn: on }
  if (act === 'annexe-13sexies') return { ...decidedOn, ...(order && { order: orderOf(order) }) }
  const isRefusal = ruling.decision !== undefined && kindOf(state, ruling)?.grants === undefined
  const days = act === 'annexe-13' && on ? termIn(state, ruling, on) : undefined
  return {
    ...decidedOn,
    ...(on && isRefusal && { refusal: { on } }),
    ...(days !== undefined && { term: { days } }),
  }
}

/** An order to leave that was begun, with what was written in it so far. */
export type OrderBegun = { readonly form: BesideAct; readonly data: ActData }

function orderOf({ form, data }: OrderBegun): ActData {
  const { decidedOn, term } = data
  const days =
    typeof term === 'object' && term !== null && !Array.isArray(term) && 'days' in term
      ? term['days']
      : undefined
  return {
    form,
    ...(decidedOn !== undefined && { on: decidedOn }),
    ...(days !== undefined && { days }),
  }
}

/** The general term, where the law gives everybody of the procedure the same number of days. */
function termIn(state: CaseState, { procedure }: CaseRuling, on: LocalDate): number | undefined {
  const kind = state.procedures.get(procedure)?.kind ?? ''
  // Citizens of the Union and their family have a month, and not thirty days.
  if (kind.includes('union') || kind === 'famille-de-belge') return undefined
  const limits = remedies.find(({ id }) => id === 'departure')?.limits
  const length = limits && findVersionOn(on, limits)?.value.length
  return length && 'days' in length ? length.days : undefined
}
