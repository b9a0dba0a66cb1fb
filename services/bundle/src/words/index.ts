import type { Fault, Remark } from '../faults.ts'
import type { BundleLang } from '../order.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** Everything a bundle says; the French sentence stands first. */
export type BundleWords = typeof fr

export const WORDS: { readonly [lang in BundleLang]: BundleWords } = { fr, nl, de }

/** Why a piece could not be shown, and what to do. */
export function sayFault(
  fault: Fault,
  lang: BundleLang,
): { readonly why: string; readonly next: string } {
  return WORDS[lang].faults[fault]
}

/** What to know of a piece that is shown. */
export function sayRemark(remark: Remark, lang: BundleLang): string {
  return WORDS[lang].remarks[remark]
}
