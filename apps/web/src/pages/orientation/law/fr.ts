import { orientFr } from '@sejour/answers/orient/fr'
import { conditionTexts, ownVoieWording } from '@sejour/answers/routes/core'
import { routesFr } from '@sejour/answers/routes/fr'
import { situation } from '@sejour/law/situation'
import { voies } from '@sejour/law/voies'
import type { OrientTexts } from '@sejour/answers/orient/core'

// The ways and the questions carry their French sentences themselves.
const own = ownVoieWording(voies)

export const law: OrientTexts = {
  lang: 'fr',
  voies: own,
  procedure: {
    facts: Object.fromEntries(situation.map((fact) => [fact.id, fact])),
    conditions: conditionTexts(own),
  },
  words: routesFr,
  orient: orientFr,
}
