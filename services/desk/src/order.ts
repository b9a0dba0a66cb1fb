import { misplacedIn, type Taker } from '@sejour/chain'
import type { LocalDate } from '@sejour/calendar'
import { type CaseState, type Command, dayOfEntry } from '@sejour/cases'
import type { OrganisationKind } from './actor.ts'
import type { DeskRefusal } from './desk.ts'

/** Whose own steps are all recorded in the cases that an organisation of this kind keeps. */
export function strictFor(kind: OrganisationKind): readonly Taker[] {
  if (kind === 'commune') return ['commune']
  return kind === 'office' ? ['office'] : []
}

type OutOfOrder = { readonly refused: DeskRefusal; readonly about?: string }

/**
 * Why an authority may not record this now: it does not fit where the file stands, or its day is
 * still to come. Counsel and a person write down what they know, in whatever order they learn it.
 */
export function outOfOrder(
  kind: OrganisationKind,
  { before, after }: { readonly before: CaseState | undefined; readonly after: CaseState },
  today: LocalDate,
): OutOfOrder | undefined {
  const strict = strictFor(kind)
  if (strict.length === 0) return undefined
  // What another authority told is corrected by that authority: everybody is told the same.
  const undone = [...(before?.entries.values() ?? [])].find(
    ({ id, recorded }) => recorded.from !== undefined && !after.entries.has(id),
  )
  if (undone) return { refused: 'told-by-another', about: undone.id }
  const added = [...after.entries.values()].filter(({ id }) => !before?.entries.has(id))
  // A title may begin later than the day on which it is granted.
  const ahead = added.find(
    (entry) => entry.kind !== 'title-granted' && (dayOfEntry(entry) ?? today) > today,
  )
  if (ahead) return { refused: 'in-future', about: ahead.id }
  const known = new Set(before ? misplacedIn(before, strict) : [])
  const misplaced = misplacedIn(after, strict).find((id) => !known.has(id))
  return misplaced === undefined ? undefined : { refused: 'not-in-order', about: misplaced }
}

/** A parcel to or from another organisation of the house is written on both sides, or on none. */
export function isForParcels(state: CaseState | undefined, command: Command): boolean {
  if (command.type === 'send-parcel' || command.type === 'receive-parcel') {
    return command.parcel.other !== undefined
  }
  if (command.type !== 'answer-parcel') return false
  return state?.parcels.get(command.parcel)?.other !== undefined
}
