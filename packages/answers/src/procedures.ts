import { ownWording, prepare, type Prepared, type ProcedureWording } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import { article9bisDe } from '@sejour/law/article-9bis/de'
import { article9bisEn } from '@sejour/law/article-9bis/en'
import { article9bisNl } from '@sejour/law/article-9bis/nl'
import { assessDe, assessEn, assessFr, assessNl, type AssessTexts } from './assess/index.ts'
import { inputDe, inputEn, inputFr, inputNl } from './input/index.ts'
import type { InEachLang, Lang } from './say/index.ts'

/** A procedure with its rules compiled and its sentences in every language. */
export type Answerable = {
  readonly prepared: Prepared
  readonly wordings: InEachLang<ProcedureWording>
}

/** Every procedure that can be assessed, by id. */
export const procedures: { readonly [id: string]: Answerable } = {
  [article9bis.id]: {
    prepared: prepare(article9bis),
    wordings: {
      fr: ownWording(article9bis),
      nl: article9bisNl,
      de: article9bisDe,
      en: article9bisEn,
    },
  },
}

/** The sentences needed to answer about a procedure in one language. */
export function textsFor({ wordings }: Answerable, lang: Lang): AssessTexts {
  return { lang, procedure: wordings[lang], assess: ASSESS[lang], input: INPUT[lang] }
}

const ASSESS = { fr: assessFr, nl: assessNl, de: assessDe, en: assessEn }
const INPUT = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }
