import type { LocalDate } from '@sejour/calendar'
import {
  type Answered,
  inputDe,
  inputEn,
  inputFr,
  inputNl,
  localDate,
  object,
  readInput,
} from '../input/index.ts'
import type { Lang } from '../say/index.ts'
import { lawChanges, type LawChanges } from './changes.ts'
import { lawIndex, type TextOn } from './law-index.ts'
import { type Maintenance, maintenance } from './maintenance.ts'

/** The words of an address, as they come: nothing is known of them. */
type Query = { readonly [name: string]: unknown } | undefined

const INPUT = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }

/** Every text, as it stands on the day `on`. */
export function answerLaw(
  query: Query,
  lang: Lang,
): Answered<{ readonly on: LocalDate; readonly texts: readonly TextOn[] }> {
  const read = readInput(object({ on: localDate }), { on: query?.['on'] }, INPUT[lang])
  if (!read.ok) return read
  const { on } = read.value
  return { ok: true, value: { on, texts: lawIndex(on, lang) } }
}

/** What changed between the days `from` and `to`. */
export function answerLawChanges(query: Query, lang: Lang): Answered<LawChanges> {
  const given = { from: query?.['from'], to: query?.['to'] }
  const read = readInput(object({ from: localDate, to: localDate }), given, INPUT[lang])
  if (!read.ok) return read
  return { ok: true, value: lawChanges(read.value.from, read.value.to, lang) }
}

/** What must be read, confirmed or followed, as seen on the day `on`. */
export function answerMaintenance(query: Query, lang: Lang): Answered<Maintenance> {
  const read = readInput(object({ on: localDate }), { on: query?.['on'] }, INPUT[lang])
  if (!read.ok) return read
  return { ok: true, value: maintenance(read.value.on, lang) }
}
