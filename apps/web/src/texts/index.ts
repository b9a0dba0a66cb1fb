import { common as commonDe } from './common/de.ts'
import { common as commonEn } from './common/en.ts'
import { common as commonFr } from './common/fr.ts'
import { common as commonNl } from './common/nl.ts'
import { components as componentsDe } from './components/de.ts'
import { components as componentsEn } from './components/en.ts'
import { components as componentsFr } from './components/fr.ts'
import { components as componentsNl } from './components/nl.ts'
import type { InEachLang, Lang, Widen } from './lang.ts'

/** What stands on every page: header, footer, way out. */
export type CommonTexts = Widen<typeof commonFr>
/** What the components say by themselves. */
export type ComponentTexts = Widen<typeof componentsFr>

const common: InEachLang<CommonTexts> = { fr: commonFr, nl: commonNl, de: commonDe, en: commonEn }

const components: InEachLang<ComponentTexts> = {
  fr: componentsFr,
  nl: componentsNl,
  de: componentsDe,
  en: componentsEn,
}

export const commonTexts = (lang: Lang): CommonTexts => common[lang]
export const componentTexts = (lang: Lang): ComponentTexts => components[lang]

export { langs } from './lang.ts'
export type { InEachLang, Lang, Widen } from './lang.ts'
