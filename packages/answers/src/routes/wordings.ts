import { situation } from '@sejour/law/situation'
import { conditionsDe, situationDe } from '@sejour/law/situation/de'
import { conditionsEn, situationEn } from '@sejour/law/situation/en'
import { conditionsNl, situationNl } from '@sejour/law/situation/nl'
import { voies } from '@sejour/law/voies'
import { voiesDe } from '@sejour/law/voies/de'
import { voiesEn } from '@sejour/law/voies/en'
import { voiesNl } from '@sejour/law/voies/nl'
import { inputDe, inputEn, inputFr, inputNl } from '../input/index.ts'
import type { InEachLang, Lang } from '../say/index.ts'
import { conditionTexts, ownVoieWording, type RouteTexts } from './texts.ts'
import { routesDe } from './wording/de.ts'
import { routesEn } from './wording/en.ts'
import { routesFr } from './wording/fr.ts'
import { routesNl } from './wording/nl.ts'

/** The sentences for what can be wrong with an input. */
export const INPUT = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }

/** Everything that can be said of the ways, in one language. */
export const routeTexts = (lang: Lang): RouteTexts => TEXTS[lang]()

const TEXTS: InEachLang<() => RouteTexts> = {
  fr: () => {
    const own = ownVoieWording(voies)
    const facts = Object.fromEntries(situation.map((fact) => [fact.id, fact]))
    return {
      lang: 'fr',
      voies: own,
      procedure: { facts, conditions: conditionTexts(own) },
      words: routesFr,
    }
  },
  nl: () => ({
    lang: 'nl',
    voies: voiesNl,
    procedure: { facts: situationNl, conditions: conditionTexts(voiesNl, conditionsNl) },
    words: routesNl,
  }),
  de: () => ({
    lang: 'de',
    voies: voiesDe,
    procedure: { facts: situationDe, conditions: conditionTexts(voiesDe, conditionsDe) },
    words: routesDe,
  }),
  en: () => ({
    lang: 'en',
    voies: voiesEn,
    procedure: { facts: situationEn, conditions: conditionTexts(voiesEn, conditionsEn) },
    words: routesEn,
  }),
}
