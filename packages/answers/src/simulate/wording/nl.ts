import type { SimulateWording } from './wording.ts'

export const simulateNl: SimulateWording = {
  tariff: (before, after, day) => `Het tarief gaat op ${day} van ${before} naar ${after}.`,
  version: (stage, day) => `${stage}: sinds ${day} geldt een andere versie van de regel.`,
  unread: (text, day) => `${text}: gewijzigd na ${day} en nog niet gelezen.`,
}
