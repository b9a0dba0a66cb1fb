import { sayProvision, type Lang } from '@sejour/answers/say'
import type { Act } from './act.ts'
import { appealActs } from './acts/appeals.ts'
import { schemaOf } from './field/json-schema.ts'
import { sayForm } from './frame-words.ts'
import { ACT_LANGS, type ActLang } from './lang.ts'

/** As which files an act can be had. */
export const ACT_FORMATS = ['pdf', 'docx', 'html', 'txt'] as const

export type ActFormat = (typeof ACT_FORMATS)[number]

/** Under which heading an act is looked for: who signs it, or that it goes to a judge. */
export type ActGroup = 'commune' | 'office' | 'counsel' | 'appeal'

export function groupOf(act: Act): ActGroup {
  if (appealActs.includes(act)) return 'appeal'
  return act.issuer === 'person' ? 'counsel' : act.issuer
}

/**
 * An act told to a program: its form, its versions, the JSON Schema of its data, what it refuses, an
 * example. `lang`: of the sentences; labels are in the languages of the country, French else.
 */
export function describeAct(act: Act, lang: Lang) {
  const labels: ActLang = ACT_LANGS.find((one) => one === lang) ?? 'fr'
  return {
    id: act.id,
    title: act.words[labels].title,
    titles: Object.fromEntries(ACT_LANGS.map((one) => [one, act.words[one].title])),
    instrument: act.form?.instrument ?? null,
    number: act.form?.number ?? null,
    form: act.form ? sayForm(act.form, labels) : null,
    issuer: act.issuer,
    languages: ACT_LANGS,
    versions: act.versions.map(({ id, from, until, source }) => ({
      version: id,
      from,
      until: until ?? null,
      source: sayProvision(source, lang),
      certainty: source.certainty,
    })),
    /** The day that chooses the version. */
    dayField: act.day.field,
    formats: ACT_FORMATS,
    schema: schemaOf(act.fields, labels),
    rules: act.rules.map(({ id, breaks, fields, says, source }) => ({
      id,
      breaks,
      fields,
      says: says[labels],
      source: source ? sayProvision(source, lang) : null,
    })),
    example: act.example,
  }
}

export type DescribedAct = ReturnType<typeof describeAct>
