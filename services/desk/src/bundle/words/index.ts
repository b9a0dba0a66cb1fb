import type { ActLang } from '@sejour/acts'
import { bundleDe } from './de.ts'
import { bundleFr, type BundleWords } from './fr.ts'
import { bundleNl } from './nl.ts'

export const bundleWords: { readonly [lang in ActLang]: BundleWords } = {
  fr: bundleFr,
  nl: bundleNl,
  de: bundleDe,
}
