import type { OrientTexts } from '@sejour/answers/orient/core'
import { orientNl } from '@sejour/answers/orient/nl'
import { conditionTexts } from '@sejour/answers/routes/core'
import { routesNl } from '@sejour/answers/routes/nl'
import { conditionsNl, situationNl } from '@sejour/law/situation/nl'
import { voiesNl } from '@sejour/law/voies/nl'

export const law: OrientTexts = {
  lang: 'nl',
  voies: voiesNl,
  procedure: { facts: situationNl, conditions: conditionTexts(voiesNl, conditionsNl) },
  words: routesNl,
  orient: orientNl,
}
