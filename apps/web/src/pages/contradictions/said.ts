import { contradictions, type ContradictionTexts } from '@sejour/law/contradictions'
import { contradictionsDe } from '@sejour/law/contradictions/de'
import { contradictionsEn } from '@sejour/law/contradictions/en'
import { contradictionsNl } from '@sejour/law/contradictions/nl'
import type { Lang } from '../../texts/index.ts'

type Listed = (typeof contradictions)[number]

/** A contradiction in the words of one language. */
export function wordsOf(listed: Listed, lang: Lang): ContradictionTexts {
  if (lang !== 'fr') return TEXTS[lang][listed.id]
  const [one, other] = listed.readings
  return {
    about: listed.about,
    readings: [one.label, other.label],
    handling: listed.handling,
  }
}

/** How a contradiction is handled, for the place where a reader meets it. Too heavy for an island. */
export function handlingOf(id: string, lang: Lang): string | undefined {
  const listed = contradictions.find((one) => one.id === id)
  return listed && wordsOf(listed, lang).handling
}

const TEXTS = { nl: contradictionsNl, de: contradictionsDe, en: contradictionsEn }
