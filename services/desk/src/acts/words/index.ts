import type { ActLang } from '@sejour/acts'
import { knownDe } from './de.ts'
import { knownFr, type KnownWords } from './fr.ts'
import { knownNl } from './nl.ts'

export const knownWords: { readonly [lang in ActLang]: KnownWords } = {
  fr: knownFr,
  nl: knownNl,
  de: knownDe,
}
