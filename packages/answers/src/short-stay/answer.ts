import { longestStay } from '@sejour/calendar'
import { regle90180 } from '@sejour/law/court-sejour'
import type { Answered } from '../input/index.ts'
import { sayEachSourceOnce } from '../say/index.ts'
import { readShortStay, type ShortStayFacts } from './input.ts'
import { notesOf, type ShortStayNote } from './notes.ts'
import type { ShortStayAnswer } from './output.ts'
import { closedOn, presenceOn, type PresenceOn } from './presence.ts'
import { visaOn } from './visa.ts'
import type { ShortStayWording } from './wording/wording.ts'

/**
 * Days used and left under the rule of 90 days in any 180, and the visa by nationality.
 *
 * @law law of 15 December 1980, art. 6; Regulation (EU) 2016/399, art. 6
 */
export function answerShortStay(
  input: unknown,
  wording: ShortStayWording,
): Answered<ShortStayAnswer> {
  const read = readShortStay(input, wording.input)
  return read.ok ? { ok: true, value: answer(read.value, wording) } : read
}

function answer(facts: ShortStayFacts, wording: ShortStayWording): ShortStayAnswer {
  const { nationality, stays, on, plannedEntry } = facts
  const presence = on === undefined ? undefined : presenceOn(on, stays, rule.value)
  const planned = plannedEntry && longestStay(closedOn(stays, on), plannedEntry, rule.value)
  const visa = visaOn(plannedEntry ?? on, nationality)
  const notes = notesOf({ facts, presence, plannedDays: planned?.maxDays, visa })
  return {
    on: presence ? sayPresence(presence) : null,
    plannedEntry: planned ? { maxDays: planned.maxDays, lastDay: planned.lastDay ?? null } : null,
    stayingOn: presence ? { lastLawfulDay: presence.lastLawfulDay ?? null } : null,
    visa: visa.regime,
    notes: notes.map((note) => sayNote(note, wording)),
    sources: sayEachSourceOnce([rule.source, visa.source].flat(), wording.lang),
  }
}

const [rule] = regle90180

function sayPresence(presence: PresenceOn): NonNullable<ShortStayAnswer['on']> {
  return {
    used: presence.used,
    remaining: presence.remaining,
    windowFrom: presence.windowFrom,
    overstay: presence.firstOverstayDay !== undefined,
    overstayDays: presence.overstayDays,
    firstOverstayDay: presence.firstOverstayDay ?? null,
    overstayOnDay: presence.isOverOnDay,
    present: presence.isPresent,
  }
}

// The compiler does not see that a kind and its sentence belong together; their table does.
function sayNote<Note extends ShortStayNote>(note: Note, { notes }: ShortStayWording): string {
  const say = notes[note.kind] as (of: Note) => string
  return say(note)
}
