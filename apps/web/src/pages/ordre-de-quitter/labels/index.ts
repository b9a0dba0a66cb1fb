import type { InEachLang } from '../../../texts/index.ts'
import { labels as de } from './de.ts'
import { labels as en } from './en.ts'
import { labels as fr } from './fr.ts'
import type { OrderLabels } from './labels.ts'
import { labels as nl } from './nl.ts'

/** A script brings only those of its language. */
export const orderLabels: InEachLang<OrderLabels> = { fr, nl, de, en }
