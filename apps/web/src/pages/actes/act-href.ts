import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'

/** Where an act is filled in; what follows names one of its files. */
export function actHref(lang: Lang, id: string): string {
  return addressOf(lang, `/actes/${id}`)
}

/** The act as it looks with invented data, in one of its languages. */
export function specimenHref(lang: Lang, id: string, actLang: string): string {
  return `${actHref(lang, id)}/specimen-${actLang}.pdf`
}
