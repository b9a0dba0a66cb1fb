import type { AutoriteId, JugeId } from '@sejour/law/autorites'
import type { SheetId } from './sheet-ids.ts'

/** Somebody who can help or answer, by the id of the law's own lists. */
export type Help = { readonly autorite: AutoriteId } | { readonly juge: JugeId }

const commune = { autorite: 'commune' } as const
const office = { autorite: 'office' } as const
const icam = { autorite: 'icam' } as const
const fedasil = { autorite: 'fedasil' } as const
const cce = { juge: 'cce' } as const
const conseilEtat = { juge: 'conseil-d-etat' } as const

/** Who to turn to for each paper, beside legal aid, which is always named first. */
export const SHEET_HELP: { readonly [id in SheetId]: readonly Help[] } = {
  'circulaire-2007-annexe-2': [commune, cce],
  'circulaire-2007-annexe-3': [commune, office],
  'enquete-residence-fiche': [commune, { autorite: 'police-locale' }],
  'enquete-residence-rapport': [commune],
  'bordereau-transmission': [commune, office],
  'annexe-42': [commune, cce],
  'annexe-43': [commune, office],
  'annexe-3': [commune],
  'annexe-3ter': [commune],
  'annexe-15': [commune],
  'annexe-19': [commune],
  'annexe-19ter': [commune],
  'annexe-19quinquies': [commune, cce],
  'annexe-35': [commune, cce],
  'annexe-20': [cce, commune],
  'article-9bis-irrecevable': [cce, office],
  'article-9bis-non-fondee': [cce, office],
  'article-9bis-sans-objet': [cce, office],
  'article-9bis-octroi': [commune, office],
  'annexe-13': [cce, icam, fedasil],
  'annexe-13septies': [cce, { juge: 'chambre-du-conseil' }],
  'annexe-13sexies': [cce, office],
  'article-9bis-demande': [commune, office],
  inventaire: [commune],
  'faits-et-procedures': [office],
  'domicile-elu': [office],
  complement: [office],
  actualisation: [office],
  'changement-adresse': [commune, office],
  'changement-conseil': [office],
  'signalement-parent': [commune, office],
  prolongation: [commune, office],
  desistement: [office],
  'recours-annulation': [cce],
  'recours-annulation-suspension': [cce],
  'recours-extreme-urgence': [cce],
  'demande-audition': [cce],
  'memoire-synthese': [cce],
  'cassation-liste': [conseilEtat],
  'etiquettes-recommande': [cce, office],
  'couverture-recommande': [cce, office],
}
