import type { Coverage } from './coverage.ts'

const PATHS = 'law/src/sejour-illimite/chemins.ts'
const PERIODS = 'law/src/sejour-illimite/periodes.ts'

/** Chapters 8 to 10: unlimited stay, registers, reforms. */
export const unlimitedRules: Coverage = {
  '8.1 family': { unlimited: ['B.famille', 'B.famille-sinon'], files: [PATHS] },
  '8.1 protection': { unlimited: ['B.protection'], files: [PATHS] },
  '8.1 medical': { unlimited: ['B.9ter'], files: [PATHS] },
  '8.1 single permit': { unlimited: ['B.permis'], files: [PATHS] },
  '8.1 LTR': { unlimited: ['B.autre-etat'], files: [PATHS] },
  '8.1 UAM': { unlimited: ['B.mineur'], files: [PATHS] },
  '8.1 trafficking, 9bis, 9': { unlimited: ['B.traite', 'B.faveur', 'B.faveur-usage'] },
  'K-1': { unlimited: ['K.illimite'] },
  'K-2': { unlimited: ['K.cinq-ans', 'K.famille'] },
  'K-3': { files: [PERIODS] },
  'K-4': { unlimited: ['K.identite'] },
  'K-5': { unlimited: ['KL.demander', 'KL.attendre', 'K.silence'] },
  'K-6': { unlimited: ['K.casier'] },
  'K-7': { decisions: ['annexe-17'], files: ['law/src/decisions/suspensif.ts'] },
  'L-1': { files: [PATHS] },
  'L-2': { files: [PERIODS] },
  'L-3': { files: [PERIODS] },
  'L-4': { files: ['law/src/sejour-illimite/absences.ts'] },
  'L-5': { unlimited: ['L.ressources'], files: ['law/src/sejour-illimite/ressources.ts'] },
  'L-6': { unlimited: ['L.assurance', 'L.ordre-public'] },
  'L-7': { unlimited: ['KL.demander', 'L.silence'] },
  'L-8': { unlimited: ['L.etabli'], contradictions: ['C25'] },
  'L-9': { unlimited: ['absence.resident', 'perte.ordre-public'] },
  '8.5 return and loss': {
    unlimited: [
      'absence.courte',
      'absence.annoncee',
      'absence.an',
      'absence.deux-ans',
      'retour.visa',
    ],
  },
  '8.6 continuity': { files: [PERIODS, 'answers/src/unlimited/answer.ts'] },
  '8.7 after unlimited': {
    unlimited: ['apres.sans-condition', 'apres.aide-sociale', 'apres.carte', 'perte.fraude'],
  },
  '9 registers': {
    registers: [
      'attente.frontalier',
      'etrangers.autres-cartes',
      'aucun.court-sejour',
      'vie.decision',
    ],
    contradictions: ['C18'],
  },
  '10 reforms': {
    files: ['law/src/texts/lois-modificatives.ts', 'law/src/recours/regimes.ts'],
    note: 'Each text that moved a rule stands behind that rule with its day.',
  },
}
