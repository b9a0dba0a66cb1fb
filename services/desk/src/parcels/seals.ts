import type { Scope } from '@sejour/cases'
import type { Store } from '@sejour/store'
import type { ParcelItem } from '@sejour/cases'
import type { ParcelContents, ToldEvent } from './parcel.ts'
import type { ParcelRow } from './tables.ts'

/** What is sealed in the row of a parcel, or of news. */
export type Sealed =
  | {
      readonly contents: ParcelContents
      readonly list: readonly ParcelItem[]
      readonly procedure: string
    }
  | { readonly news: readonly ToldEvent[] }

type Seals = Pick<Store, 'seals'>

/** Nothing when the case was destroyed meanwhile. */
export function sealParcel(
  { seals }: Seals,
  scope: Scope,
  {
    caseId,
    parcel,
    sealed,
  }: { readonly caseId: string; readonly parcel: string; readonly sealed: Sealed },
): Promise<Uint8Array | undefined> {
  return seals.seal(scope, caseId, { use: `parcel ${parcel}`, text: JSON.stringify(sealed) })
}

/**
 * What is in a parcel that waits: it is opened for its sender, whose key it is, and shown to whom it
 * was sent. Nothing once it is answered, or when the sender destroyed its case.
 */
export async function openParcel(
  { seals }: Seals,
  account: string,
  { parcel_id, organisation_id, case_id, sealed }: ParcelRow,
): Promise<Sealed | undefined> {
  if (sealed === null) return undefined
  const scope = { organisation: organisation_id, account }
  const text = await seals.open(scope, case_id, { use: `parcel ${parcel_id}`, sealed })
  // It is our own, and its seal says that nobody changed it.
  return text === undefined ? undefined : (JSON.parse(text) as Sealed)
}
