import type { LocalDate } from '@sejour/calendar'
import type { Parcel, ParcelItem } from '@sejour/cases'
import type { ParcelKind } from '@sejour/desk'
import type { DemoStep } from './demo-case.ts'
import { officeId } from './demo-ids.ts'
import { idOf } from './ids.ts'
import { type OfficeKey, OFFICES } from './offices.ts'

/** What waits in the inbox of another organisation: pieces and entries by their ids. */
export type WaitingTold = {
  readonly id: string
  readonly kind: ParcelKind
  readonly procedure: string
  readonly to: OfficeKey
  readonly exhibits: readonly string[]
  readonly entries: readonly string[]
  readonly papers?: readonly string[]
}

/** What was sent, and what became of it. */
export type ParcelTold = {
  readonly kind: ParcelKind
  readonly procedure: string
  readonly from: OfficeKey
  readonly to: OfficeKey
  readonly on: LocalDate
  /** Keys of pieces, with their titles. */
  readonly pieces?: { readonly [name: string]: string }
  /** Keys of entries, with what the list calls them. */
  readonly entries?: { readonly [name: string]: string }
  /** Titles of papers that go along on paper. */
  readonly papers?: readonly string[]
  readonly answer:
    | { readonly received: LocalDate; readonly reference?: string }
    | { readonly refused: LocalDate; readonly why: string }
}

/** Writes parcels as both sides keep them. One that was refused leaves nothing at its receiver. */
export function parcelPen(key: string, add: (office: OfficeKey, step: DemoStep) => void) {
  return (name: string, told: ParcelTold): void => {
    const { kind, procedure, from, to, on, answer } = told
    const parcel = { id: idOf(key, name), kind, procedure: idOf(key, procedure), on }
    const contents = contentsOf(key, told)
    const sent = (other: OfficeKey): Parcel => ({
      ...parcel,
      other: officeId(other),
      otherName: OFFICES[other].name,
      contents,
    })
    add(from, { type: 'send-parcel', parcel: sent(to) })
    if ('refused' in answer) {
      const { refused, why } = answer
      add(from, { type: 'answer-parcel', parcel: parcel.id, answer: 'refused', on: refused, why })
      return
    }
    const { received, reference } = answer
    add(from, {
      type: 'answer-parcel',
      parcel: parcel.id,
      answer: 'received',
      on: received,
      ...(reference !== undefined && { reference }),
    })
    add(to, { type: 'receive-parcel', parcel: sent(from) })
  }
}

function contentsOf(
  key: string,
  { pieces = {}, entries = {}, papers = [] }: ParcelTold,
): readonly ParcelItem[] {
  const items = (kind: 'exhibit' | 'entry', named: { readonly [name: string]: string }) =>
    Object.entries(named).map(([name, title]) => ({ kind, id: idOf(key, name), title }))
  return [
    ...items('exhibit', pieces),
    ...items('entry', entries),
    ...papers.map((title) => ({ kind: 'paper' as const, id: idOf(key, 'paper', title), title })),
  ]
}
