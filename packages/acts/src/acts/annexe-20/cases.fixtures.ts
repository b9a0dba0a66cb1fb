import { example20, exampleWithOrder } from './example.ts'

export type Change = { readonly [field: string]: unknown }

export const month = example20
export const order = exampleWithOrder
export const { notification: _delivered, ...undelivered } = order

/** A citizen refused on the merits, by the minister, without an order. */
export const merits = {
  ...month,
  basis: '51-2-2',
  grounds: ['citizen-not-fulfilled'],
  citizenReason: 'Les ressources montrées ne suffisent pas.',
  extraMonth: false,
  signer: 'minister',
}
/** A family member refused by the commune for want of evidence. */
export const family = {
  ...month,
  status: 'family',
  basis: '52-3',
  request: 'card',
  grounds: ['family-not-proved'],
  extraMonth: false,
}
export const deed = month.notification
export const held = (on: string) => ({ notification: { ...deed, on } })

/** Data that are refused, and the rule that refuses them. */
export type Refused = {
  readonly because: string
  readonly from: Change
  readonly but: Change
  readonly code: string
}
