import { ownWording, prepare, type Prepared, type ProcedureWording } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import { article9bisDe } from '@sejour/law/article-9bis/de'
import { article9bisEn } from '@sejour/law/article-9bis/en'
import { article9bisNl } from '@sejour/law/article-9bis/nl'
import {
  answerAssess,
  answerWhatIf,
  assessDe,
  type Assessed,
  assessEn,
  assessFr,
  assessNl,
  type AssessTexts,
  describeFacts,
  type JsonSchema,
  type WhatIf,
} from './assess/index.ts'
import { type Answered, inputDe, inputEn, inputFr, inputNl } from './input/index.ts'
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

/** The ids of the procedures that can be assessed. */
export const procedureIds: readonly string[] = Object.keys(procedures)

/** Assesses a procedure, on the day and the facts that the input holds. */
export function assessProcedure(id: string, input: unknown, lang: Lang): Answered<Assessed> {
  return withProcedure(id, lang, (found) =>
    answerAssess(found.prepared, input, textsFor(found, lang)),
  )
}

/** The smallest changes that would change the findings of a procedure. */
export function whatIfProcedure(id: string, input: unknown, lang: Lang): Answered<WhatIf> {
  return withProcedure(id, lang, (found) =>
    answerWhatIf(found.prepared, input, textsFor(found, lang)),
  )
}

/** The facts of a procedure, as a JSON Schema with its words in four languages. */
export function factsOfProcedure(id: string, lang: Lang): Answered<JsonSchema> {
  return withProcedure(id, lang, ({ prepared, wordings }) => ({
    ok: true,
    value: describeFacts(prepared.procedure, wordings),
  }))
}

function withProcedure<Value>(
  id: string,
  lang: Lang,
  answer: (found: Answerable) => Answered<Value>,
): Answered<Value> {
  const found = Object.hasOwn(procedures, id) ? procedures[id] : undefined
  if (found) return answer(found)
  const message = ASSESS[lang].unknownProcedure(procedureIds)
  return { ok: false, problems: [{ code: 'unknown-procedure', path: 'procedure', message }] }
}

/** The sentences needed to answer about a procedure in one language. */
export function textsFor({ wordings }: Answerable, lang: Lang): AssessTexts {
  return { lang, procedure: wordings[lang], assess: ASSESS[lang], input: INPUT[lang] }
}

const ASSESS = { fr: assessFr, nl: assessNl, de: assessDe, en: assessEn }
const INPUT = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }
