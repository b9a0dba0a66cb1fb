import type { SimulateWording } from './wording.ts'

export const simulateFr: SimulateWording = {
  tariff: (before, after, day) => `Le tarif passe de ${before} à ${after} le ${day}.`,
  version: (stage, day) => `${stage} : une autre version de la règle s’applique depuis le ${day}.`,
  unread: (text, day) => `${text} : changé après le ${day}, et pas encore lu.`,
}
