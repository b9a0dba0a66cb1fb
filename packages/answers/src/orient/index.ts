import { situation } from '@sejour/law/situation'
import { voies } from '@sejour/law/voies'
import type { Answered } from '../input/index.ts'
import type { InEachLang, Lang } from '../say/index.ts'
import { INPUT, routeTexts } from '../routes/wordings.ts'
import { answerOrient } from './answer.ts'
import type { Orientation } from './oriented.ts'
import { type PreparedRoutes, prepareRoutes } from './find-routes.ts'
import { orientDe } from './wording/de.ts'
import { orientEn } from './wording/en.ts'
import { orientFr } from './wording/fr.ts'
import type { OrientWording } from './wording/index.ts'
import { orientNl } from './wording/nl.ts'

export type { Orientation } from './oriented.ts'

const ORIENT: InEachLang<OrientWording> = {
  fr: orientFr,
  nl: orientNl,
  de: orientDe,
  en: orientEn,
}

let made: PreparedRoutes | undefined

/** Every way to a stay, compiled at the first need. */
export function preparedRoutes(): PreparedRoutes {
  return (made ??= prepareRoutes(voies, situation))
}

/** All ways side by side, for the person and the day of the input. */
export function orient(input: unknown, lang: Lang): Answered<Orientation> {
  const texts = { ...routeTexts(lang), orient: ORIENT[lang], input: INPUT[lang] }
  return answerOrient(preparedRoutes(), input, texts)
}
