import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseState,
  dayOfEntry,
  entryConcerns,
  inTime,
  type PersonId,
  type ProcedureId,
} from '@sejour/cases'
import { answersTo, linkOf } from './links.ts'
import type { Machine } from './machine.ts'
import { matches, moves } from './matches.ts'
import { standingOf, type Subject } from './standing.ts'
import { isUndone, leavesAnotherAppeal } from './undone.ts'

/** What moves a machine of this case: entries of a procedure, or an entry and what answers it. */
export function subjectsOf(machine: Machine, state: CaseState): readonly Subject[] {
  const { of } = machine
  if ('aggregate' in of) return []
  if ('entry' in of) return entrySubjects(machine, state)
  return [...state.procedures.values()]
    .filter(({ kind }) => of.procedure.includes(kind))
    .flatMap(({ id }) => procedureSubjects(machine, state, id))
}

function procedureSubjects(
  machine: Machine,
  state: CaseState,
  id: ProcedureId,
): readonly Subject[] {
  const all = inTime([...state.entries.values()].filter(({ procedure }) => procedure === id))
  const entries = all.filter((entry) => belongs(machine, state, entry))
  const filedOn = filingDay(all)
  const from = beginning(machine, state, id)
  return byPeople(state, { entries, persons: state.procedures.get(id)?.persons }).map((group) => ({
    ...group,
    id,
    ...(filedOn && { filedOn }),
    ...(from && { from }),
  }))
}

/** What answers something belongs where that belongs: an appeal, its judgment, a withdrawal. */
function belongs(machine: Machine, state: CaseState, entry: CaseEntry): boolean {
  if (!moves(machine, entry)) return false
  const answered = answersTo(entry)
  if (answered === undefined) return true
  const other = state.entries.get(answered)
  if (other) return belongs(machine, state, other)
  const decision = state.rulings.get(answered)?.decision
  return decision === undefined || decides(machine, decision)
}

/** Whether a decision of this kind moves the machine. */
function decides({ transitions }: Machine, decision: string): boolean {
  return transitions.some(
    ({ on }) =>
      'entry' in on &&
      on.entry === 'decision-notified' &&
      on.where?.['decision']?.includes(decision),
  )
}

function filingDay(entries: readonly CaseEntry[]): LocalDate | undefined {
  const filing =
    entries.find(({ kind }) => kind === 'request-filed') ??
    entries.find(({ kind }) => kind === 'receipt-given')
  return filing && dayOfEntry(filing)
}

/** A round that follows an annulment begins where the judgment left the file. */
function beginning(machine: Machine, state: CaseState, id: ProcedureId): string | undefined {
  const { again } = machine
  const before = state.procedures.get(state.procedures.get(id)?.follows ?? '')
  if (again === undefined || !before || before.id === id) return undefined
  const { of } = machine
  if (!('procedure' in of) || !of.procedure.includes(before.kind)) return undefined
  const annulments = [...state.entries.values()].filter(
    (entry) =>
      entry.procedure === before.id &&
      entry.kind === 'judgment-notified' &&
      entry.result === 'annulled' &&
      belongs(machine, state, entry),
  )
  if (annulments.length === 0) return undefined
  // With whoever had decided: the commune, or the Office.
  const left = procedureSubjects(machine, state, before.id)
    .flatMap((subject) => standingOf(machine, subject, []).passed)
    .findLast(({ entry }) => entry !== undefined && annulments.includes(entry))
  return left?.transition.to ?? again
}

function entrySubjects(machine: Machine, state: CaseState): readonly Subject[] {
  const { of, heard = [] } = machine
  if (!('entry' in of)) return []
  const all = inTime([...state.entries.values()])
  const taken = new Set<string>()
  return [of.entry, of.or].flatMap((trigger) =>
    all.flatMap((root): readonly Subject[] => {
      if (!trigger || !matches(trigger, root) || taken.has(root.id)) return []
      const linked = linkedTo(state, root, all).filter(
        (entry) => root.kind !== 'decision-notified' || !leavesAnotherAppeal(state, entry),
      )
      for (const { id } of linked) taken.add(id)
      const others = all.filter(
        (entry) =>
          heard.some((one) => matches(one, entry)) &&
          !linked.includes(entry) &&
          answersTo(entry) === undefined &&
          (of.inEveryProcedure || entry.procedure === root.procedure) &&
          isLater(entry, root) &&
          isOfDecision(entry, root) &&
          // A title that a decision ended runs again once that is annulled.
          (root.kind !== 'title-granted' || !isUndone(state, entry)),
      )
      const persons = root.persons ?? state.procedures.get(root.procedure)?.persons
      return byPeople(state, { entries: [...linked, ...others], persons }).map((group) => ({
        ...group,
        id: root.id,
        first: root.id,
      }))
    }),
  )
}

/** The entry, and whatever answers it or its ruling, directly or not. */
function linkedTo(
  state: CaseState,
  root: CaseEntry,
  all: readonly CaseEntry[],
): readonly CaseEntry[] {
  const link = linkOf(root)
  const ids = new Set([root.id, ...(link !== undefined && state.rulings.has(link) ? [link] : [])])
  const linked = new Set([root])
  for (;;) {
    const found = all.find((entry) => !linked.has(entry) && ids.has(linkOf(entry) ?? ''))
    if (!found) return [...linked]
    linked.add(found)
    ids.add(found.id)
  }
}

function isLater(entry: CaseEntry, root: CaseEntry): boolean {
  const [first, second] = inTime([entry, root])
  return first === root && second === entry
}

/** Where the ruling or the decision is named, another decision is about something else. */
function isOfDecision(entry: CaseEntry, root: CaseEntry): boolean {
  if (entry.kind !== 'decision-notified' || root.kind !== 'step-taken') return true
  if (entry.ruling !== undefined && root.about !== undefined) return false
  const named = root.details?.['decision']
  return named === undefined || entry.decision === named
}

type Group = Pick<Subject, 'entries' | 'persons'>

/** People of whom exactly the same happened, together; one group where nobody was named apart. */
function byPeople(
  state: CaseState,
  {
    entries,
    persons,
  }: { readonly entries: readonly CaseEntry[]; readonly persons: readonly PersonId[] | undefined },
): readonly Group[] {
  const groups = new Map<string, { persons: PersonId[]; entries: readonly CaseEntry[] }>()
  for (const person of persons ?? state.persons.keys()) {
    const mine = entries.filter((entry) => entryConcerns(state, entry, person))
    const key = mine.map(({ id }) => id).join(' ')
    const group = groups.get(key)
    if (group) group.persons.push(person)
    else groups.set(key, { persons: [person], entries: mine })
  }
  return groups.size > 1 ? [...groups.values()] : [{ entries }]
}
