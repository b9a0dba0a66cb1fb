import type { ParcelKind } from '@sejour/desk'

/** Something that can be put into a parcel, with what it is called. */
export type Choosable = {
  readonly id: string
  readonly label: string
  /** It always goes along: everybody who follows the file is told. */
  readonly isTold?: true
  /** It is kept back, or not written yet: it cannot go along. */
  readonly cannot?: 'confidential' | 'unwritten'
}

/** What can be sent from a case, and to whom. */
export type Sendable = {
  readonly receivers: readonly { readonly id: string; readonly name: string }[]
  readonly rounds: readonly { readonly value: string; readonly label: string }[]
  readonly exhibits: readonly Choosable[]
  readonly acts: readonly Choosable[]
  readonly entries: readonly Choosable[]
  readonly arguments: number
}

/** One thing in the list of a parcel. */
export type ListedItem = {
  readonly kind: 'exhibit' | 'act' | 'entry' | 'paper'
  readonly title: string
  readonly sha256?: string
}

/** A difference in words: what stands here, and what the other side says. */
export type DifferenceShown = {
  readonly key: string
  readonly name: string
  readonly field: string
  readonly here: string
  readonly there: string
}

/** A parcel that is opened, before anybody decides. */
export type OpenedParcel = {
  readonly id: string
  readonly kind: ParcelKind | 'news'
  readonly from: string
  readonly via: readonly string[]
  readonly title: string
  readonly message?: string
  readonly people: readonly string[]
  readonly procedures: readonly string[]
  readonly mandates: readonly string[]
  readonly arguments: number
  readonly items: readonly ListedItem[]
  readonly isKnown: boolean
  readonly caseId: string
  readonly differences: readonly DifferenceShown[]
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
  /** Of the case that stands here; 0 when there is none. */
  readonly version: number
}

/** Names of the ticks of a form: the server reads them back. */
export const parcelTick = (kind: 'exhibit' | 'act' | 'entry' | 'take', id: string): string =>
  `${kind}:${id}`

/** The value of the receiver that is not in the product. */
export const ON_PAPER = 'papier'
