import { ACT_LANGS, type Act, type ActLang } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'
import { dataOfForm, withStep } from '../../acts/index.ts'

/** What a form asks to be made of the act. */
export const FILES = ['pdf', 'docx', 'html', 'txt'] as const

export type FileKind = (typeof FILES)[number]

/** What keeps a form or a file from being read, or an act from being made: each has its sentence. */
export type ActFailure =
  | 'busy'
  | 'unprintable'
  | 'unset'
  | 'our-fault'
  | 'too-large'
  | 'too-many-rows'
  | 'no-file'
  | 'not-json'

/** What a form sent: the act as far as it is filled in, and what is to be done with it. */
export type SentAct = {
  readonly lang: ActLang
  readonly data: ActData
  /** `preview`, `live`, `json`, `load`, a kind of file, or a change of a list. */
  readonly step: string
  readonly failure?: ActFailure
}

/** The most characters that the data of an act may have, as JSON. */
export const LARGEST_DATA = 400_000

// A page with more lines is no page; and what is tampered with fills no memory.
const MOST_ROWS = 600
const MOST_VALUES = 20_000
const LONGEST_STEP = 200

/** Reads what a form sent. `lang`: of the act, unless the form says otherwise. */
export function readSentAct(act: Act, form: URLSearchParams, lang: ActLang): SentAct {
  const asked = form.get('step') ?? ''
  const step = asked === '' || asked.length > LONGEST_STEP ? 'preview' : asked
  const chosen = ACT_LANGS.find((one) => one === form.get('language')) ?? lang
  const failure = failureIn(form)
  if (step === 'load') return loaded(form, { lang: chosen, step, failure })
  if (rowsIn(form) > MOST_ROWS) {
    return { lang: chosen, data: {}, step, failure: 'too-many-rows' }
  }
  // A map finds by name at once, where a form looks through everything that it holds.
  const values = new Map([...form].toReversed())
  const sent = { get: (name: string) => values.get(name) ?? null }
  const data = withStep(dataOfForm(act.fields, sent), step)
  if (JSON.stringify(data).length > LARGEST_DATA) {
    return { lang: chosen, data, step, failure: 'too-large' }
  }
  return { lang: chosen, data, step, ...(failure && { failure }) }
}

const FAILURES: readonly ActFailure[] = ['busy', 'unprintable', 'unset', 'our-fault', 'too-large']

/** The names under which the server says why it could not do what was asked. */
export const FAILURE = 'failure'
export const SIGNS = 'signs'

function failureIn(form: URLSearchParams): ActFailure | undefined {
  return FAILURES.find((one) => one === form.get(FAILURE))
}

function rowsIn(form: URLSearchParams): number {
  let rows = 0
  for (const [name, count] of form)
    if (name.endsWith('.count')) rows += Math.max(Number(count) || 0, 0)
  return rows
}

type Loading = {
  readonly lang: ActLang
  readonly step: string
  readonly failure: ActFailure | undefined
}

/** The data of a file that was saved before, as they stand in it. */
function loaded(form: URLSearchParams, { lang, step, failure }: Loading): SentAct {
  const empty = { lang, step, data: {} }
  if (failure) return { ...empty, failure }
  const text = form.get('data') ?? ''
  if (text.trim() === '') return { ...empty, failure: 'no-file' }
  if (text.length > LARGEST_DATA) return { ...empty, failure: 'too-large' }
  const data = parse(text)
  if (data === undefined) return { ...empty, failure: 'not-json' }
  return hasTooMuch(data) ? { ...empty, failure: 'too-many-rows' } : { ...empty, data }
}

function parse(text: string): ActData | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    // Whatever JSON gives is JSON; the fields of the act read it one by one.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as ActData)
      : undefined
  } catch {
    return undefined
  }
}

function hasTooMuch(data: ActData): boolean {
  let rows = 0
  let values = 0
  const left: Json[] = [data]
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const inside: readonly Json[] = Object.values(value)
    if (Array.isArray(value)) rows += inside.length
    values += inside.length
    if (rows > MOST_ROWS || values > MOST_VALUES) return true
    for (const one of inside) left.push(one)
  }
  return false
}
