import type { Coverage } from './coverage.ts'

const PERMANENT = 'law/src/sejour-illimite/chemins.ts'
const ABSENCES = 'law/src/sejour-illimite/absences.ts'
const REGIMES = 'law/src/union/regimes.ts'

/** Chapter 6: Union citizens, their family, permanent residence. */
export const unionRules: Coverage = {
  '6.1 When': { statements: ['citoyen-union.depot'] },
  '6.1 At the counter': { statements: ['citoyen-union.pieces-au-depot'], contradictions: ['C2'] },
  '6.1 Missing documents': {
    statements: ['citoyen-union.mois-supplementaire', 'citoyen-union.non-prise'],
    files: [REGIMES],
  },
  '6.1 Receipt': { papers: ['annexe-19'], registers: ['vie.annexe-19'] },
  '6.1 Residence check': {
    statements: ['citoyen-union.controle-radiation', 'citoyen-union.controle-refus'],
    contradictions: ['C28'],
  },
  '6.1 Decision': { statements: ['citoyen-union.delai'], remedies: ['union-request-decision'] },
  '6.1 Silence at 6 months': { statements: ['citoyen-union.silence'] },
  '6.1 Refusal': { decisions: ['annexe-20'] },
  '6.1 Appeal': { statements: ['citoyen-union.recours', 'citoyen-union.recours-non-prise'] },
  '6.2 family': {
    statements: [
      'famille-union.lien-prouve',
      'famille-union.attente',
      'famille-union.pieces',
      'famille-union.delai',
      'famille-union.silence',
      'famille-union.recours',
      'famille-union.depot',
      'famille-union.liens',
    ],
    examined: ['famille-union.lien-40bis'],
  },
  '6.2 Other family (47/1)': { ways: ['autre-famille-union'] },
  '6.3 Employee': { statements: ['citoyen-union.preuves-salarie'] },
  '6.3 Self-employed': { statements: ['citoyen-union.preuves-independant'] },
  '6.3 Job seeker': { statements: ['citoyen-union.demandeur-emploi'] },
  '6.3 Student': { statements: ['citoyen-union.preuves-etudiant'] },
  '6.3 Sufficient resources': { statements: ['citoyen-union.ressources'] },
  '6.3 Family member': { examined: ['citoyen-union.famille'] },
  '6.4 end of right': {
    statements: ['citoyen-union.fin', 'citoyen-union.pesee', 'famille-union.droit-conserve'],
    decisions: ['annexe-21'],
  },
  'PR-1': { files: [PERMANENT], unlimited: ['union.continu'] },
  'PR-2': { files: [PERMANENT] },
  'PR-3': { files: [ABSENCES] },
  'PR-4': { unlimited: ['F+.installation', 'F+.separation'] },
  'PR-5': { unlimited: ['union.anticipe'] },
  'PR-6': { unlimited: ['union.demander', 'union.attendre'], papers: ['annexe-22'] },
  'PR-7': { unlimited: ['F+.amende'] },
  'PR-8': { unlimited: ['absence.deux-ans'] },
  'PR-9': { unlimited: ['EU+.carte', 'F+.carte'], registers: ['population.permanent'] },
  'PR-10': { unlimited: ['F+.belge'] },
  '6.6 fines': { disputes: ['amende'], visits: ['border.fine', 'declaration.fine'] },
}
