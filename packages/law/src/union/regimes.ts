import { localDate } from '@sejour/calendar'
import { cite, type Dated, type Provision } from '@sejour/engine/cite'
import { moisSupplementaire } from '../recours/sources.ts'
import {
  agiiSejour,
  annexeAr,
  ar12Decembre2023,
  ar4Juillet2025,
  articleAr,
} from '../texts/index.ts'
import { ancienArticle51, article52, nouvelArticle50 } from './sources.ts'

/** The paper that a request is made on: by a citizen, or by a family member from elsewhere. */
export type DemandeUnionId = 'annexe-19' | 'annexe-19ter'

/** What holds for a request, by the day on which it was filed. */
export type RegimeDemande = {
  readonly id: 'pieces-apres' | 'pieces-au-depot' | 'famille'
  /** The months to complete the file. Absent: everything is due on the day of filing. */
  readonly completion?: {
    readonly remedy: 'annexe-19-documents' | 'annexe-19ter-documents'
    readonly months: number
  }
  /** The paper that answers a file left incomplete. */
  readonly incomplete: 'annexe-20' | 'annexe-19quinquies'
  /** Whether that paper may leave one more month. */
  readonly extraMonth: boolean
  readonly documentsSource: readonly Provision[]
  readonly incompleteSource: readonly Provision[]
}

const LIBRE_CIRCULATION = localDate('2008-06-01')
/** From this day on every document of a citizen of the Union is due with the request. */
const PIECES_AU_DEPOT = localDate('2025-09-01')

const piecesApres: RegimeDemande = {
  id: 'pieces-apres',
  completion: { remedy: 'annexe-19-documents', months: 3 },
  incomplete: 'annexe-20',
  extraMonth: true,
  documentsSource: [ancienArticle51, agiiSejour],
  incompleteSource: [ancienArticle51, moisSupplementaire],
}

const piecesAuDepot: RegimeDemande = {
  id: 'pieces-au-depot',
  incomplete: 'annexe-19quinquies',
  extraMonth: false,
  documentsSource: [nouvelArticle50, cite(ar12Decembre2023)],
  incompleteSource: [annexeAr('19quinquies'), cite(ar4Juillet2025)],
}

const famille: RegimeDemande = {
  id: 'famille',
  completion: { remedy: 'annexe-19ter-documents', months: 3 },
  incomplete: 'annexe-20',
  extraMonth: false,
  documentsSource: [article52],
  incompleteSource: [article52, annexeAr('20')],
}

/** The regime of a request, by the day of filing. The family keeps one: article 52 did not change. */
export const regimesUnion: { readonly [id in DemandeUnionId]: Dated<RegimeDemande> } = {
  'annexe-19': [
    { from: LIBRE_CIRCULATION, value: piecesApres, source: ancienArticle51 },
    {
      from: PIECES_AU_DEPOT,
      value: piecesAuDepot,
      source: [articleAr('50'), cite(ar12Decembre2023)],
    },
  ],
  'annexe-19ter': [{ from: LIBRE_CIRCULATION, value: famille, source: article52 }],
}
