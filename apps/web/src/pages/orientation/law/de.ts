import type { OrientTexts } from '@sejour/answers/orient/core'
import { orientDe } from '@sejour/answers/orient/de'
import { conditionTexts } from '@sejour/answers/routes/core'
import { routesDe } from '@sejour/answers/routes/de'
import { conditionsDe, situationDe } from '@sejour/law/situation/de'
import { voiesDe } from '@sejour/law/voies/de'

export const law: OrientTexts = {
  lang: 'de',
  voies: voiesDe,
  procedure: { facts: situationDe, conditions: conditionTexts(voiesDe, conditionsDe) },
  words: routesDe,
  orient: orientDe,
}
