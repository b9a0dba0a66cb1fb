import type { InEachPersonLang } from '@sejour/chain'
import type { Widen } from '../../texts/index.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'

export type Texts = Widen<typeof fr>

export const sheetTexts: InEachPersonLang<Texts> = { fr, nl, de, en, ar, es, pt, tr, ru, fa }
