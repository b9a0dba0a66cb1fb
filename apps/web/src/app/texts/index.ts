import type { InEachLang, Lang, Widen } from '../../texts/index.ts'
import { site as de } from './de.ts'
import { site as en } from './en.ts'
import { site as fr } from './fr.ts'
import { site as nl } from './nl.ts'

/** Words of the site itself: the names of its tools, the page that does not exist. */
export type SiteTexts = Widen<typeof fr>

const site: InEachLang<SiteTexts> = { fr, nl, de, en }

export const siteTexts = (lang: Lang): SiteTexts => site[lang]
