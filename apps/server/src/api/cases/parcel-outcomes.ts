import type { Lang } from '@sejour/answers/say'
import { type ParcelDesk, type ParcelRefusal, sayRefusal } from '@sejour/desk'
import { Problem } from '../../http/problem.ts'
import type { CaseCall } from './case-endpoint.ts'
import { notSeen } from './outcomes.ts'
import { type OwnParcelRefusal, parcelTexts } from './parcel-texts.ts'

/** What travels between the organisations of the house. @throws Problem where nothing does */
export function parcelsIn({ parts, request }: CaseCall): ParcelDesk {
  if (!parts.parcels) throw noSuchParcel(request.lang)
  return parts.parcels
}

/** A parcel that is not there and one that is for somebody else are told alike. */
export function noSuchParcel(lang: Lang): Problem {
  return new Problem('not-found', parcelTexts[lang]['no-such-parcel'])
}

type NotDone =
  | { readonly refused: ParcelRefusal; readonly about?: string }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** Why nothing became of a parcel, in words. Whose it is not does not learn whether it exists. */
export function parcelProblem(why: NotDone, lang: Lang): Problem {
  if (!('refused' in why)) return notSeen(why, lang)
  const { refused: code, about = '' } = why
  if (code === 'no-such-parcel') return noSuchParcel(lang)
  const message = isOwn(code) ? parcelTexts[lang][code] : sayRefusal(code, lang)
  return new Problem('refused', message, { errors: [{ code, path: about, message }] })
}

const isOwn = (code: ParcelRefusal): code is OwnParcelRefusal & ParcelRefusal =>
  Object.hasOwn(parcelTexts.fr, code)

/** Something that the body lacks, at its field. */
export function parcelField(
  code: OwnParcelRefusal,
  { path, lang }: { readonly path: string; readonly lang: Lang },
): Problem {
  const message = parcelTexts[lang][code]
  return new Problem('invalid-content', message, { errors: [{ code, path, message }] })
}
