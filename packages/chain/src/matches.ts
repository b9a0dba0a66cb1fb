import type { LocalDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import type { Machine, Transition, Trigger, Where } from './machine.ts'

/** Whether an entry is what a trigger waits for. */
export function matches(trigger: Trigger, entry: Entry): boolean {
  if ('step' in trigger) {
    return (
      entry.kind === 'step-taken' &&
      entry.step === trigger.step &&
      says(entry.details ?? {}, trigger.where)
    )
  }
  return entry.kind === trigger.entry && says(entry, trigger.where)
}

/** Whether an entry can move a machine at all. */
export function moves(machine: Machine, entry: Entry): boolean {
  return machine.transitions.some(({ on }) => matches(on, entry))
}

/** Whether a move exists for a request of this day; absent: nobody knows the day. */
export function holdsOn({ filed }: Transition, day: LocalDate | undefined): boolean {
  if (!filed || !day) return true
  return (filed.from ?? day) <= day && day <= (filed.until ?? day)
}

function says(details: object, where: Where = {}): boolean {
  const known = new Map<string, unknown>(Object.entries(details))
  return Object.entries(where).every(([name, wanted]) =>
    wanted.some((value) => value === known.get(name)),
  )
}
