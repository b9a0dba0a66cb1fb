import { argumentaire9bis, appuis, remarques, type ArgumentaireTexts } from '@sejour/law/arguments'
import { argumentaireDe } from '@sejour/law/arguments/de'
import { argumentaireEn } from '@sejour/law/arguments/en'
import { argumentaireNl } from '@sejour/law/arguments/nl'
import type { InEachLang, Lang } from '../say/index.ts'

/** The words of the catalogue of arguments, as tables by id. */
export type ArgumentWords = {
  readonly [table in keyof ArgumentaireTexts]: { readonly [id: string]: string }
}

const { circumstances, merits } = argumentaire9bis.sides

const WORDS: InEachLang<ArgumentWords> = {
  fr: {
    circumstances: labels(circumstances.kinds),
    merits: labels(merits.kinds),
    remarques: Object.fromEntries(Object.entries(remarques).map(([id, { label }]) => [id, label])),
    appuis: Object.fromEntries(Object.entries(appuis).map(([id, { when }]) => [id, when.label])),
  },
  nl: argumentaireNl,
  de: argumentaireDe,
  en: argumentaireEn,
}

/** The words of the catalogue of arguments in one language. */
export function argumentWords(lang: Lang): ArgumentWords {
  return WORDS[lang]
}

function labels(kinds: readonly { readonly id: string; readonly label: string }[]) {
  return Object.fromEntries(kinds.map(({ id, label }) => [id, label]))
}
