import type { Fields, KnownValues } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'
import type { DeskLang, ToldOtherwise } from '@sejour/web/desk'

/** What changes while an act waits, and is the same whomever of the case it is about. */
const WATCHED = /^(?:commune$|applicant\.(?:street|postcode|town)$|elected\.|counsel\.)/

/** Where a draft says something else than the case does now; what nobody said is no difference. */
export function toldOtherwise(
  fields: Fields,
  { data, known, lang }: { readonly data: ActData; readonly known: KnownValues; lang: DeskLang },
  under = '',
): readonly ToldOtherwise[] {
  return Object.entries(fields).flatMap(([name, { shape, from, label }]) => {
    const path = `${under}${name}`
    const value = data[name]
    if (shape.kind === 'group') {
      return isRecord(value)
        ? toldOtherwise(shape.fields, { data: value, known, lang }, `${path}.`)
        : []
    }
    const said = from && WATCHED.test(from) && shape.kind === 'text' ? known[from] : undefined
    const differs = typeof said === 'string' && typeof value === 'string' && said !== value
    return differs ? [{ path, label: label[lang], said }] : []
  })
}

function isRecord(value: Json | undefined): value is ActData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
