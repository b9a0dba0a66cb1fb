import { ACT_LANGS, acts, findAct, sayForm, schemaOf, type Act, type ActLang } from '@sejour/acts'
import { sayProvision, type Lang } from '@sejour/answers/say'
import { findNearest } from '../../nearest.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** Every act that can be written, with the JSON Schema of its data; or one of them. */
export const templates: Verb = {
  takes: 1,
  run({ lang, operands: [id] }) {
    const found = id === undefined ? acts : [actOf(id)]
    // The labels of acts are in the languages of the country.
    const labels = ACT_LANGS.find((one) => one === lang) ?? 'fr'
    const json = { templates: found.map((act) => templateOf(act, labels, lang)) }
    return { json, lines: async () => (await import('./page.ts')).templatesPage(json, lang) }
  },
}

export type Template = ReturnType<typeof templateOf>

function templateOf(act: Act, labels: ActLang, lang: Lang) {
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
    formats: ['pdf', 'docx', 'html', 'txt'],
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

function actOf(id: string): Act {
  const act = findAct(id)
  if (act) return act
  const known = acts.map((one) => one.id)
  throw new WrongInput({ code: 'unknown-act', word: id, nearest: findNearest(id, known) })
}
