import type { DecisionId } from '@sejour/law/decisions'
import { SHEET_IDS, type SheetId } from './sheet-ids.ts'

/** The sheet of each decision that somebody may receive; `null`: none is written yet. */
const SHEET_OF_DECISION: { readonly [id in DecisionId]: SheetId | null } = {
  'article-9bis.non-prise-en-consideration': 'circulaire-2007-annexe-2',
  'article-9bis.irrecevable': 'article-9bis-irrecevable',
  'article-9bis.irrecevable-redevance': 'annexe-42',
  'article-9bis.non-fondee': 'article-9bis-non-fondee',
  'article-9bis.sans-objet': 'article-9bis-sans-objet',
  'article-9bis.prolongation-refusee': null,
  'article-9bis.demande': 'article-9bis-demande',
  'annexe-42': 'annexe-42',
  'annexe-43': 'annexe-43',
  'annexe-11': null,
  'annexe-12': null,
  'annexe-13': 'annexe-13',
  'annexe-13quinquies': null,
  'annexe-13sexies': 'annexe-13sexies',
  'annexe-13septies': 'annexe-13septies',
  'annexe-26quater': null,
  'oqt-obligation-adresse': null,
  'interdiction-entree.demande-de-levee': null,
  'annexe-20': 'annexe-20',
  'annexe-21': null,
  'annexe-19quinquies': 'annexe-19quinquies',
  'annexe-19': 'annexe-19',
  'annexe-19ter': 'annexe-19ter',
  'article-9ter.refus': null,
  'annexe-14': null,
  'annexe-14ter': null,
  'article-10bis.refus': null,
  'annexe-14quater': null,
  'annexe-17': null,
  'etudiant.refus-ou-fin': null,
  'titre-de-sejour': null,
  'avis-de-fin-de-sejour': null,
  'cgra-refus': null,
  'cgra-refus-accelere': null,
  'cgra-irrecevable': null,
  'cgra-irrecevable-demande-ulterieure': null,
  'cce-arret': null,
  'cce-arret-rejet-suspension': null,
  'cce-ordonnance-39-73': null,
  'cce-avis-memoire-de-synthese': null,
  'cce-avis-droit-de-role': null,
  'cce-lettre-de-regularisation': null,
}

/** Papers that are called otherwise as acts. */
const CALLED: { readonly [paper: string]: SheetId } = {
  'circulaire-annexe-2': 'circulaire-2007-annexe-2',
  'circulaire-annexe-3': 'circulaire-2007-annexe-3',
}

/** The sheet of a decision, by its id in the catalogue of decisions; nothing where none tells of it. */
export function sheetIdOfDecision(decision: string): SheetId | undefined {
  const known: { readonly [id: string]: SheetId | null } = SHEET_OF_DECISION
  return Object.hasOwn(known, decision) ? (known[decision] ?? undefined) : undefined
}

/** The sheet of a paper that was handed over, by its id in the catalogue of papers. */
export function sheetIdOfPaper(paper: string): SheetId | undefined {
  if (Object.hasOwn(CALLED, paper)) return CALLED[paper]
  return SHEET_IDS.find((id) => id === paper)
}
