import type { SimulateWording } from './wording.ts'

export const simulateEn: SimulateWording = {
  tariff: (before, after, day) => `The rate goes from ${before} to ${after} on ${day}.`,
  version: (stage, day) => `${stage}: another version of the rule applies since ${day}.`,
  unread: (text, day) => `${text}: changed after ${day}, and not read yet.`,
}
