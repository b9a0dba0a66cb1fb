import type { OrderWording } from '@sejour/answers/order'

/** What the lists of the form say, apart from the sentences of the answer. */
export type OrderLabels = {
  readonly element: OrderWording['label']
  readonly remedy: OrderWording['limit']['remedy']
  readonly decision: OrderWording['limit']['decision']
}
