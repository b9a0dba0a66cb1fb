import type { LocalDate } from '@sejour/calendar'
import { isUnreadOn, type LegalText, type Provision } from '@sejour/engine'
import { annulations, type Annulation } from '@sejour/law/annulations'
import { textesNonLus } from '@sejour/law/revues'

/**
 * What can be said of a place of a text on a day. `not-yet`: the text did not exist. `annulled`: a
 * court has annulled it. `unread`: it changed before that day, and nobody here read it since.
 * `in-part`: read for that day in part only. `to-confirm`: no sure source was read. `read-until`: read, until a day that lies ahead.
 */
export const STATUSES = [
  'read',
  'read-until',
  'in-part',
  'to-confirm',
  'unread',
  'annulled',
  'not-yet',
] as const

export type PlaceStatus = (typeof STATUSES)[number]

/** The status of one citation on a day. What is known to be worse wins. */
export function statusOn(provision: Provision, day: LocalDate): PlaceStatus {
  const { text, readUntil } = provision
  if (text.date !== undefined && text.date > day) return 'not-yet'
  const annulled = annulmentOf(text)
  if (annulled?.extent === 'whole' && annulled.on <= day) return 'annulled'
  if (isUnreadOn(provision, day) || textIsUnread(text)) return 'unread'
  if (isUnsure(provision)) return 'to-confirm'
  return readUntil === undefined ? 'read' : 'read-until'
}

/** One status for several citations: read, read in part, or the worst of them. */
export function overall(statuses: readonly PlaceStatus[]): PlaceStatus {
  const worst = STATUSES.findLast((status) => statuses.includes(status)) ?? 'read'
  const isMixed = (worst === 'unread' || worst === 'to-confirm') && statuses.some(isRead)
  return isMixed ? 'in-part' : worst
}

/** Whether what rests on it can be relied upon for that day. */
function isRead(status: PlaceStatus): boolean {
  return status === 'read' || status === 'read-until'
}

export function isUnsure({ certainty }: Provision): boolean {
  return certainty === 'low' || certainty === 'unverified'
}

/** The judgment that annulled a text, in whole or in part. */
export function annulmentOf(text: LegalText): Annulation | undefined {
  return annulations.find((one) => one.text.id === text.id)
}

/** Known to exist, and its content was never read here. */
export function textIsUnread({ id }: LegalText): boolean {
  return textesNonLus.includes(id)
}
