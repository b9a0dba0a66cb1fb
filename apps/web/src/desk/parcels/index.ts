export { ACKNOWLEDGEMENT_QUERY, AcknowledgementPage } from './acknowledgement.tsx'
export { InboxPage, PARCEL_QUERY } from './inbox-page.tsx'
export { ParcelsPage } from './page.tsx'
export {
  type Choosable,
  type DifferenceShown,
  type ListedItem,
  ON_PAPER,
  type OpenedParcel,
  parcelTick,
  type Sendable,
} from './shown.ts'
export { parcelsTexts } from './texts/index.ts'
