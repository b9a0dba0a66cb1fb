import { addDays, addMonths } from '@sejour/calendar'
import type { ActData, CaseRuling, CaseState } from '@sejour/cases'
import { argumentsOf } from '../argument-map/file-told.ts'
import { start20 } from '../union/begin-20.ts'
import { unionRound } from '../union/union-round.ts'
import { groundsIn } from './points.ts'
import { kindOf } from './ruling-view.ts'

/**
 * What a ruling and its reasons say in the fields of its act. The words are those of whoever wrote
 * them; what a ruling does not say is absent and stays to be filled in.
 */
export function rulingAct(
  state: CaseState,
  ruling: CaseRuling,
  said: (argument: string) => string | undefined,
): ActData {
  const kind = kindOf(state, ruling)
  const grounds = groundsIn(ruling, kind?.grounds ?? [])
  const on = ruling.signed?.on
  return {
    ...(on && { decidedOn: on }),
    ...fieldsOf(kind?.act, { state, ruling, grounds, said }),
  }
}

type Saying = {
  readonly state: CaseState
  readonly ruling: CaseRuling
  readonly grounds: readonly { readonly ground: string; readonly text: string }[]
  readonly said: (argument: string) => string | undefined
}

function fieldsOf(act: string | undefined, saying: Saying): ActData {
  if (act === 'article-9bis-irrecevable') return inadmissible(saying)
  if (act === 'article-9bis-octroi') return granted(saying)
  if (act === 'annexe-20') return refusedUnion(saying)
  if (act === 'article-9bis-non-fondee') {
    const merits = answered(saying, 'merits')
    return merits.length === 0 ? { nothingArgued: true } : { grounds: merits }
  }
  const [first] = saying.grounds
  return act === 'article-9bis-sans-objet' && first
    ? { because: first.ground, fact: first.text }
    : {}
}

// Article, ground and order are for whoever decides: nothing is chosen for them.
function refusedUnion({ state, ruling }: Saying): ActData {
  const procedure = state.procedures.get(ruling.procedure)
  return procedure ? start20(unionRound(state, procedure)) : {}
}

function inadmissible(saying: Saying): ActData {
  const identity = saying.grounds.find(({ ground }) => ground === 'identity')
  const circumstances = answered(saying, 'circumstances')
  return {
    motives: saying.grounds.map(({ ground }) => ground),
    ...(identity && { identityReason: identity.text }),
    ...(circumstances.length === 0 ? { nothingInvoked: true } : { circumstances }),
  }
}

function granted({ state, ruling }: Saying): ActData {
  const duration = kindOf(state, ruling)?.grants
  const conditions = (ruling.conditions ?? []).map(({ text }) => ({ condition: text }))
  const months = monthsOf(ruling)
  return {
    ...(duration && { duration }),
    ...(duration === 'limited' && months !== undefined && { months }),
    ...(conditions.length > 0 && { conditions }),
  }
}

/** Each argument of a side with the reason that was given to it. */
function answered({ state, ruling, said }: Saying, side: 'circumstances' | 'merits') {
  return argumentsOf(state, ruling.procedure)
    .filter((argument) => argument.side === side)
    .flatMap(({ id, text }) => {
      const invoked = text ?? said(id)
      const answer = ruling.reasons.get(id)?.text
      if (invoked === undefined && answer === undefined) return []
      return [
        { ...(invoked !== undefined && { invoked }), ...(answer !== undefined && { answer }) },
      ]
    })
}

/** Whole months from the first to the last day; nothing where they do not come out whole. */
function monthsOf({ from, until }: CaseRuling): number | undefined {
  if (from === undefined || until === undefined) return undefined
  for (let months = 1; months <= 60; months += 1) {
    const end = addMonths(from, months, 'last-day')
    if (end === until || addDays(end, -1) === until) return months
  }
  return undefined
}
