import type { CaseEvent, Recorded } from '../case-event.ts'
import { decide } from '../commands/decide.ts'
import { eventOf, type Command } from '../commands/command.ts'
import type { AccountId } from '../ids.ts'
import type { CaseState } from '../state/case-state.ts'
import { stampOf, type Stamp } from '../state/stamp.ts'
import { isSame } from '../state/values.ts'
import { touchedBy, type Field, type Touched } from './touched.ts'

/** A field that two people changed from the same page, each to something else. */
export type Collision = {
  readonly field: Field
  readonly mine: unknown
  readonly theirs: unknown
  /** Who changed it meanwhile, and when. */
  readonly changed: Stamp
}

/** A page that was read, and what happened to the case since. */
export type ReadCase = {
  /** The case at the version that was read; absent: it was not there yet. */
  readonly read: CaseState | undefined
  readonly by: AccountId
  /** Events after that version, oldest first. */
  readonly since: readonly Recorded[]
}

/**
 * The fields that a command would overwrite although somebody else changed them since the page was
 * read. None: the command can be carried out on the newest state as if nothing had happened. Two
 * people who say the same do not collide.
 */
export function conflictBetween(
  { read, by, since }: ReadCase,
  command: Command,
): readonly Collision[] {
  const mine = wanted(read, by, command).flatMap(touchedBy)
  const theirs = since.flatMap((recorded) =>
    touchedBy(recorded.event).map((touched) => ({ ...touched, changed: stampOf(recorded) })),
  )
  return mine.flatMap((touched) => {
    const last = theirs.findLast(({ field }) => meet(field, touched.field))
    return last && !saySame(last, touched)
      ? [
          {
            field: touched.field,
            mine: touched.value,
            theirs: last.value,
            changed: last.changed,
          },
        ]
      : []
  })
}

// What changes nothing on the page that was read is no wish of its writer.
function wanted(
  state: CaseState | undefined,
  by: AccountId,
  command: Command,
): readonly CaseEvent[] {
  const decided = decide({ state, by }, command)
  return 'refused' in decided ? [eventOf(command)] : decided.events
}

/** One of them is the other, or the whole that it is a part of. */
function meet(one: Field, other: Field): boolean {
  if (one.subject !== other.subject || one.id !== other.id) return false
  return one.name === undefined || other.name === undefined || one.name === other.name
}

function saySame(one: Touched, other: Touched): boolean {
  return one.field.name === other.field.name && isSame(one.value, other.value)
}
