import type { Lang } from '@sejour/answers/say'
import type { CommonTexts } from './common/texts.ts'

export type { CommonTexts, FaultTexts } from './common/texts.ts'

/** The sentences that every verb may need, in one language. */
export async function loadCommonTexts(lang: Lang): Promise<CommonTexts> {
  return LOADED[lang]()
}

const LOADED: { readonly [lang in Lang]: () => Promise<CommonTexts> } = {
  fr: async () => (await import('./common/fr.ts')).common,
  nl: async () => (await import('./common/nl.ts')).common,
  de: async () => (await import('./common/de.ts')).common,
  en: async () => (await import('./common/en.ts')).common,
}
