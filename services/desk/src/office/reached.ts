import type { LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseParcel, CaseRuling, CaseState } from '@sejour/cases'

type Of<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

/**
 * Whether somebody was told of a ruling. What came on paper names no ruling that is kept here: then
 * the same decision of the same procedure and the same people counts, from the signature on. A
 * notification without a day counts once it was recorded after the signature.
 */
export function tellsOf(
  entry: CaseEntry,
  ruling: CaseRuling,
  { rulings }: Pick<CaseState, 'rulings'>,
): entry is Of<'decision-notified'> {
  if (entry.kind !== 'decision-notified') return false
  if (entry.ruling !== undefined && rulings.has(entry.ruling)) return entry.ruling === ruling.id
  const { procedure, decision, signed, withdrawn } = ruling
  if (!signed || entry.procedure !== procedure || entry.decision !== decision) return false
  if (!areSome(entry.persons, ruling.persons)) return false
  if (entry.decidedOn !== undefined) return entry.decidedOn === signed.on
  const { on } = entry.notification
  if (on !== undefined) return isSince(on, ruling)
  const { version } = entry.recorded
  return version > signed.version && (!withdrawn || version < withdrawn.version)
}

/** Everybody where nobody is named; otherwise at least one of them. */
function areSome(some: readonly string[] | undefined, of: readonly string[] | undefined): boolean {
  return some === undefined || of === undefined || some.some((one) => of.includes(one))
}

/** Whether somebody was asked to notify it; the step may name the ruling, the signature, or neither. */
function asksFor(entry: CaseEntry, ruling: CaseRuling): entry is Of<'step-taken'> {
  if (entry.kind !== 'step-taken' || entry.step !== 'notification-asked') return false
  if (entry.about === ruling.id) return true
  const isOther =
    entry.details?.['decision'] !== undefined && entry.details['decision'] !== ruling.decision
  return entry.procedure === ruling.procedure && !isOther && isSince(entry.on, ruling)
}

function isSince(day: LocalDate, { signed, withdrawn }: CaseRuling): boolean {
  if (!signed || day < signed.on) return false
  return withdrawn === undefined || day <= withdrawn.on
}

/** How a signed ruling is on its way to whom it is about. Neither: it is still to be sent. */
export type OnItsWay = {
  /** The last step that asked for its notification, unless what left with it came back. */
  readonly asked?: Of<'step-taken'>
  readonly parcel?: CaseParcel
}

/** What was done to bring a signed decision to somebody, the latest of it. */
export function onItsWay(state: CaseState, ruling: CaseRuling): OnItsWay {
  const parcels = [...state.parcels.values()].filter((parcel) => carries(state, parcel, ruling))
  const parcel = parcels.findLast(({ answered }) => !answered || answered.answer === 'received')
  const asked = [...state.entries.values()].findLast((entry): entry is Of<'step-taken'> =>
    asksFor(entry, ruling),
  )
  // What was refused or recalled has to be sent again, whatever was asked with it.
  const cameBack = parcels.at(-1)
  const isAsked =
    asked && (parcel || !cameBack || asked.recorded.version > cameBack.recorded.version)
  return { ...(isAsked && { asked }), ...(parcel && { parcel }) }
}

/** A parcel with the ruling, its act or a step about it; what is on paper only names no ruling. */
function carries(
  { entries, rulings }: CaseState,
  { direction, kind, procedure, on, contents }: CaseParcel,
  ruling: CaseRuling,
): boolean {
  if (direction !== 'out' || kind !== 'decision' || procedure !== ruling.procedure) return false
  if (!isSince(on, ruling)) return false
  const ids = new Set(
    contents.flatMap(({ id }) => {
      const entry = entries.get(id)
      return entry?.kind === 'step-taken' && entry.about !== undefined ? [id, entry.about] : [id]
    }),
  )
  if (ids.has(ruling.id) || (ruling.act !== undefined && ids.has(ruling.act))) return true
  const isAboutAnother = [...rulings.values()].some(
    ({ id, act }) => ids.has(id) || (act !== undefined && ids.has(act)),
  )
  return !isAboutAnother && contents.every((item) => item.kind === 'paper')
}
