import { findPiece } from '@sejour/answers/pieces'
import { sayDate } from '@sejour/answers/say'
import type { ActLang } from '@sejour/acts'
import { type CaseExhibit, type ProcedureId, residenceOn } from '@sejour/cases'
import type { CounselKnown } from '../acts/known-of.ts'
import { type Place, placeOf } from '../acts/place.ts'
import { caseReference } from '../agenda/case-reference.ts'
import type { CaseFile } from '../views/case-file.ts'
import { kindTitle } from '../views/kind-title.ts'
import {
  type ChosenPiece,
  choosePieces,
  type PiecesOrder,
  type PiecesWanted,
} from './choose-pieces.ts'
import { bundleWords } from './words/index.ts'

export const ADDRESSEES = ['office', 'commune', 'council'] as const

/** To whom the bundle goes: one of the usual ones, or whoever is named. */
export type Addressee = (typeof ADDRESSEES)[number] | { readonly name: string }

/** What somebody wants made of the pieces of a case. */
export type BundleWish = PiecesWanted & {
  readonly order: PiecesOrder
  readonly lang: ActLang
  /** Named on the cover, and on identity documents. Absent: the last one, where it is said at all. */
  readonly about?: ProcedureId
  /** Absent: named after the procedure. */
  readonly title?: string
  readonly addressee?: Addressee
  /** Whether identity documents say to whom the copy goes. Nothing is said without an addressee. */
  readonly isMarked: boolean
  /** Bytes that no volume passes. */
  readonly limitBytes?: number
}

/** One piece as the bundle names it. */
export type PlannedPiece = {
  readonly exhibit: CaseExhibit
  readonly number: string
  readonly title: string
  readonly group?: string
  readonly day?: string
  readonly isIdentity?: true
  /** The words of the sheet that stands in for what only exists on paper. */
  readonly sheet?: string
}

/** The pieces in their order, and what the cover says. */
export type BundlePlan = {
  readonly pieces: readonly PlannedPiece[]
  readonly order: {
    readonly lang: ActLang
    readonly title: string
    readonly cover: readonly { readonly term: string; readonly is: string }[]
    readonly copy?: { readonly addressee: string; readonly procedure: string }
    readonly limitBytes?: number
  }
}

/** How a bundle of this case looks. No note of counsel and no piece kept back is ever in it. */
export function planBundle(
  file: Pick<CaseFile, 'caseId' | 'state' | 'on'>,
  wish: BundleWish,
  counsel: CounselKnown,
): BundlePlan {
  const { lang, limitBytes } = wish
  const words = bundleWords[lang]
  const about = wish.about ?? (wish.which === 'procedure' ? wish.procedure : undefined)
  const place = placeOf(file, lang, about === undefined ? {} : { procedure: about })
  const procedure = place.round && kindTitle(place.round.kind, lang)
  const addressee = addresseeOf(wish.addressee, place)
  const chosen = choosePieces(file.state, wish, { order: wish.order, round: place.round?.id })
  const { terms } = words
  const lines = [
    [terms.persons, personsOf(place)],
    [terms.officeNumber, officeNumbersOf(place)],
    [terms.procedure, procedure],
    [terms.counsel, [counsel.name, counsel.organisation].filter(Boolean).join(', ')],
    [terms.addressee, addressee?.is],
    [terms.reference, caseReference(file.caseId)],
  ] as const
  return {
    pieces: chosen.map((piece) => plannedPiece(piece, wish)),
    order: {
      lang,
      title: wish.title ?? (procedure === undefined ? words.title : words.titleOf(procedure)),
      cover: lines.flatMap(([term, is]) => (is === undefined || is === '' ? [] : [{ term, is }])),
      ...(wish.isMarked &&
        addressee && {
          copy: { addressee: addressee.to, procedure: words.copyFor(shortOf(procedure)) },
        }),
      ...(limitBytes !== undefined && { limitBytes }),
    },
  }
}

/** Whether a piece shows who somebody is: a copy of it can be abused. */
export function isIdentity({ kind }: Pick<CaseExhibit, 'kind'>): boolean {
  return findPiece(kind)?.identity === true
}

function plannedPiece(
  { exhibit, number, group }: ChosenPiece,
  { lang, order }: Pick<BundleWish, 'lang' | 'order'>,
): PlannedPiece {
  const words = bundleWords[lang]
  const { title, dated, file } = exhibit
  return {
    exhibit,
    number: String(number),
    title,
    ...(order === 'groups' && { group: words.groups[group ?? 'other'] }),
    ...(dated && { day: sayDate(dated, lang) }),
    ...(file && isIdentity(exhibit) && { isIdentity: true }),
    ...(!file && { sheet: words.paperOnly(number, title) }),
  }
}

function addresseeOf(
  addressee: Addressee | undefined,
  { lang, state, on, applicants: [person] }: Place,
): { readonly is: string; readonly to: string } | undefined {
  const { addressees } = bundleWords[lang]
  if (addressee === undefined) return undefined
  if (typeof addressee === 'object') return { is: addressee.name, to: addressee.name }
  if (addressee !== 'commune') return addressees[addressee]
  return addressees.commune(person && residenceOn(state, person.id, on)?.commune)
}

// A mark goes across a page: « article 9bis » is enough, and says less of whoever is ill.
function shortOf(procedure: string | undefined): string | undefined {
  return /\((?<short>[^()]*\d[^()]*)\)$/.exec(procedure ?? '')?.groups?.['short'] ?? procedure
}

function personsOf({ applicants }: Place): string {
  return applicants
    .map(({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' '))
    .filter((name) => name !== '')
    .join(', ')
}

function officeNumbersOf({ applicants }: Place): string {
  return [...new Set(applicants.flatMap(({ officeNumber }) => officeNumber ?? []))].join(', ')
}
