import type { SimulateWording } from './wording.ts'

export const simulateDe: SimulateWording = {
  tariff: (before, after, day) => `Der Tarif geht am ${day} von ${before} auf ${after}.`,
  version: (stage, day) => `${stage}: Seit dem ${day} gilt eine andere Fassung der Regel.`,
  unread: (text, day) => `${text}: nach dem ${day} geändert und noch nicht gelesen.`,
}
