import { ownWording, prepare, type Prepared, type ProcedureWording } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import { article9bisDe } from '@sejour/law/article-9bis/de'
import { article9bisEn } from '@sejour/law/article-9bis/en'
import { article9bisNl } from '@sejour/law/article-9bis/nl'
import { article9ter } from '@sejour/law/article-9ter'
import { article9terDe } from '@sejour/law/article-9ter/de'
import { article9terEn } from '@sejour/law/article-9ter/en'
import { article9terNl } from '@sejour/law/article-9ter/nl'
import { apatride } from '@sejour/law/apatride'
import { apatrideDe } from '@sejour/law/apatride/de'
import { apatrideEn } from '@sejour/law/apatride/en'
import { apatrideNl } from '@sejour/law/apatride/nl'
import { regroupementArticle10 } from '@sejour/law/regroupement-article-10'
import { regroupementArticle10De } from '@sejour/law/regroupement-article-10/de'
import { regroupementArticle10En } from '@sejour/law/regroupement-article-10/en'
import { regroupementArticle10Nl } from '@sejour/law/regroupement-article-10/nl'
import { mineurNonAccompagne } from '@sejour/law/mineur-non-accompagne'
import { mineurNonAccompagneDe } from '@sejour/law/mineur-non-accompagne/de'
import { mineurNonAccompagneEn } from '@sejour/law/mineur-non-accompagne/en'
import { mineurNonAccompagneNl } from '@sejour/law/mineur-non-accompagne/nl'
import { traiteDesEtresHumains } from '@sejour/law/traite-des-etres-humains'
import { traiteDesEtresHumainsDe } from '@sejour/law/traite-des-etres-humains/de'
import { traiteDesEtresHumainsEn } from '@sejour/law/traite-des-etres-humains/en'
import { traiteDesEtresHumainsNl } from '@sejour/law/traite-des-etres-humains/nl'
import { protectionInternationale } from '@sejour/law/protection-internationale'
import { protectionInternationaleDe } from '@sejour/law/protection-internationale/de'
import { protectionInternationaleEn } from '@sejour/law/protection-internationale/en'
import { protectionInternationaleNl } from '@sejour/law/protection-internationale/nl'
import { protectionTemporaire } from '@sejour/law/protection-temporaire'
import { protectionTemporaireDe } from '@sejour/law/protection-temporaire/de'
import { protectionTemporaireEn } from '@sejour/law/protection-temporaire/en'
import { protectionTemporaireNl } from '@sejour/law/protection-temporaire/nl'
import { citoyenUnion } from '@sejour/law/citoyen-union'
import { citoyenUnionDe } from '@sejour/law/citoyen-union/de'
import { citoyenUnionEn } from '@sejour/law/citoyen-union/en'
import { citoyenUnionNl } from '@sejour/law/citoyen-union/nl'
import { familleUnion } from '@sejour/law/famille-union'
import { familleUnionDe } from '@sejour/law/famille-union/de'
import { familleUnionEn } from '@sejour/law/famille-union/en'
import { familleUnionNl } from '@sejour/law/famille-union/nl'
import { autreFamilleUnion } from '@sejour/law/autre-famille-union'
import { autreFamilleUnionDe } from '@sejour/law/autre-famille-union/de'
import { autreFamilleUnionEn } from '@sejour/law/autre-famille-union/en'
import { autreFamilleUnionNl } from '@sejour/law/autre-famille-union/nl'
import { familleDeBelge } from '@sejour/law/famille-de-belge'
import { familleDeBelgeDe } from '@sejour/law/famille-de-belge/de'
import { familleDeBelgeEn } from '@sejour/law/famille-de-belge/en'
import { familleDeBelgeNl } from '@sejour/law/famille-de-belge/nl'
import { regroupementArticle10bis } from '@sejour/law/regroupement-article-10bis'
import { regroupementArticle10bisDe } from '@sejour/law/regroupement-article-10bis/de'
import { regroupementArticle10bisEn } from '@sejour/law/regroupement-article-10bis/en'
import { regroupementArticle10bisNl } from '@sejour/law/regroupement-article-10bis/nl'
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
import { longStayProcedures } from './long-stay-procedures.ts'
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
  [citoyenUnion.id]: {
    prepared: prepare(citoyenUnion),
    wordings: {
      fr: ownWording(citoyenUnion),
      nl: citoyenUnionNl,
      de: citoyenUnionDe,
      en: citoyenUnionEn,
    },
  },
  [familleUnion.id]: {
    prepared: prepare(familleUnion),
    wordings: {
      fr: ownWording(familleUnion),
      nl: familleUnionNl,
      de: familleUnionDe,
      en: familleUnionEn,
    },
  },
  [autreFamilleUnion.id]: {
    prepared: prepare(autreFamilleUnion),
    wordings: {
      fr: ownWording(autreFamilleUnion),
      nl: autreFamilleUnionNl,
      de: autreFamilleUnionDe,
      en: autreFamilleUnionEn,
    },
  },
  [article9ter.id]: {
    prepared: prepare(article9ter),
    wordings: {
      fr: ownWording(article9ter),
      nl: article9terNl,
      de: article9terDe,
      en: article9terEn,
    },
  },
  [apatride.id]: {
    prepared: prepare(apatride),
    wordings: { fr: ownWording(apatride), nl: apatrideNl, de: apatrideDe, en: apatrideEn },
  },
  [regroupementArticle10.id]: {
    prepared: prepare(regroupementArticle10),
    wordings: {
      fr: ownWording(regroupementArticle10),
      nl: regroupementArticle10Nl,
      de: regroupementArticle10De,
      en: regroupementArticle10En,
    },
  },
  [mineurNonAccompagne.id]: {
    prepared: prepare(mineurNonAccompagne),
    wordings: {
      fr: ownWording(mineurNonAccompagne),
      nl: mineurNonAccompagneNl,
      de: mineurNonAccompagneDe,
      en: mineurNonAccompagneEn,
    },
  },
  [traiteDesEtresHumains.id]: {
    prepared: prepare(traiteDesEtresHumains),
    wordings: {
      fr: ownWording(traiteDesEtresHumains),
      nl: traiteDesEtresHumainsNl,
      de: traiteDesEtresHumainsDe,
      en: traiteDesEtresHumainsEn,
    },
  },
  [protectionInternationale.id]: {
    prepared: prepare(protectionInternationale),
    wordings: {
      fr: ownWording(protectionInternationale),
      nl: protectionInternationaleNl,
      de: protectionInternationaleDe,
      en: protectionInternationaleEn,
    },
  },
  [protectionTemporaire.id]: {
    prepared: prepare(protectionTemporaire),
    wordings: {
      fr: ownWording(protectionTemporaire),
      nl: protectionTemporaireNl,
      de: protectionTemporaireDe,
      en: protectionTemporaireEn,
    },
  },
  ...longStayProcedures,
  [familleDeBelge.id]: {
    prepared: prepare(familleDeBelge),
    wordings: {
      fr: ownWording(familleDeBelge),
      nl: familleDeBelgeNl,
      de: familleDeBelgeDe,
      en: familleDeBelgeEn,
    },
  },
  [regroupementArticle10bis.id]: {
    prepared: prepare(regroupementArticle10bis),
    wordings: {
      fr: ownWording(regroupementArticle10bis),
      nl: regroupementArticle10bisNl,
      de: regroupementArticle10bisDe,
      en: regroupementArticle10bisEn,
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
