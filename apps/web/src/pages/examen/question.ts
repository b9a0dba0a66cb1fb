import { assessed, type Assessed } from '@sejour/answers/assess'
import type { LocalDate } from '@sejour/calendar'
import {
  findVersionOn,
  itemKey,
  ownWording,
  type Prepared,
  prepare,
  readFacts,
  type SimpleFact,
} from '@sejour/engine'
import type { Form } from '../../app/form/form.ts'
import { type FormReader, noteProblems, readForm } from '../../app/form/read-form.ts'
import { rowsOf, stepRows } from '../../app/form/rows.ts'
import { withToday } from '../../app/form/today.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { formatDay } from '../../components/index.ts'
import { fieldName } from './fields.ts'
import { fromData, type ProcedureData } from './procedure-data.ts'
import { examenLaw } from './texts/index.ts'

export type ExamenProps = ToolProps & { readonly procedure: ProcedureData }

/** A form as it stands, and what is found when it was asked and can be read. */
export type Asked = {
  readonly prepared: Prepared
  readonly form: FormReader
  /** The rows of each list, by its id. */
  readonly rows: (list: string) => readonly number[]
  readonly found: Assessed | undefined
}

const made = new WeakMap<ProcedureData, Prepared>()

/** The procedure of a page, compiled once. */
function preparedOf(data: ProcedureData): Prepared {
  const known = made.get(data)
  if (known) return known
  const prepared = prepare(fromData(data))
  made.set(data, prepared)
  return prepared
}

/** A button that adds or removes a row names its list itself. */
export function stepLists(form: Form): Form {
  const [, list = ''] = (new Map(form).get('do') ?? '').split(':')
  return stepRows(form, { [list]: [] })
}

/** Reads the form, and answers it when that was asked and nothing is wrong. */
export function askExamen({ procedure: data, form: sent, today, lang }: ExamenProps): Asked {
  const prepared = preparedOf(data)
  const words = formTexts(lang)
  const withDay = withToday(sent, ON, today)
  const form = readForm(withDay, words)
  const rows = (list: string) => rowsOf(sent, list, [])
  const on = form.day(ON)
  const { facts, problems } = readFacts(prepared.procedure.facts, rawFacts(prepared, form, rows))
  noteProblems(
    form,
    problems.map(({ path, code }) => ({ path, code, message: '' })),
    { words, fieldOf: (path) => fieldOf(path, rows) },
  )
  if (form.pressed !== 'answer') return { prepared, form, rows, found: undefined }
  if (on === undefined) form.fault(ON, words.problems.required)
  const late = on && firstDayAfter(prepared, on)
  if (late) form.fault(ON, examenLaw(lang).assess.notInForce(formatDay(late, lang)))
  if (on === undefined || form.faults.size > 0) return { prepared, form, rows, found: undefined }
  const texts = { ...examenLaw(lang), procedure: ownWording(prepared.procedure) }
  return { prepared, form, rows, found: assessed(prepared, { on, facts }, texts) }
}

/** The field of the day whose law applies. */
export const ON = 'on'

/** The first day of a rule that did not exist yet, if there is one. */
function firstDayAfter({ procedure }: Prepared, on: LocalDate): LocalDate | undefined {
  return procedure.stages.find(({ rule }) => !findVersionOn(on, rule))?.rule[0].from
}

function rawFacts(
  { procedure }: Prepared,
  form: FormReader,
  rows: Asked['rows'],
): { readonly [id: string]: unknown } {
  return Object.fromEntries(
    procedure.facts.flatMap((fact): readonly (readonly [string, unknown])[] => {
      if (fact.kind !== 'list') return [[fact.id, valueOf(fact, fact.id, form)]]
      const numbers = rows(fact.id)
      if (numbers.length === 0) return []
      const records = numbers.map((row) =>
        Object.fromEntries(
          fact.of.map((inner) => [
            itemKey(fact, inner),
            valueOf(inner, fieldName(inner, fact, row), form),
          ]),
        ),
      )
      return [[fact.id, records]]
    }),
  )
}

function valueOf(fact: SimpleFact, name: string, form: FormReader): unknown {
  switch (fact.kind) {
    case 'boolean':
      return form.yesNo(name)
    case 'choice':
      return form.option(name)
    case 'day':
      return form.day(name)
    case 'money':
      return form.cents(name)
    case 'number':
      return form.whole(name)
  }
}

/** `arguments[1].nature` is the field of the second row: its number in the form may be another. */
function fieldOf(path: string, rows: Asked['rows']): string {
  const [, list, index, key] = /^([^[]+)\[(\d+)\]\.(.+)$/.exec(path) ?? []
  return list === undefined ? path : `${list}.${rows(list)[Number(index)] ?? ''}.${key}`
}
