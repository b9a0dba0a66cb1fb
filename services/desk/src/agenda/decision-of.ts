import { decisions } from '@sejour/law/decisions'

/** A decision of the catalogue; nothing for an id that is not there. */
export const decisionOf = (id: string): (typeof decisions)[number] | undefined =>
  decisions.find((one) => one.id === id)
