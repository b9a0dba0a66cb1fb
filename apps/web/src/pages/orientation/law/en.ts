import type { OrientTexts } from '@sejour/answers/orient/core'
import { orientEn } from '@sejour/answers/orient/en'
import { conditionTexts } from '@sejour/answers/routes/core'
import { routesEn } from '@sejour/answers/routes/en'
import { conditionsEn, situationEn } from '@sejour/law/situation/en'
import { voiesEn } from '@sejour/law/voies/en'

export const law: OrientTexts = {
  lang: 'en',
  voies: voiesEn,
  procedure: { facts: situationEn, conditions: conditionTexts(voiesEn, conditionsEn) },
  words: routesEn,
  orient: orientEn,
}
