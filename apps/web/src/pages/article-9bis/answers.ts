import { findLocalDate, type LocalDate } from '@sejour/calendar'
import {
  type Facts,
  type ItemValues,
  itemKey,
  type ListFact,
  type Procedure,
  type SimpleFact,
  type SimpleValue,
} from '@sejour/engine'
import { type Given, isKinds, kindOf, type Place, readSimple } from '../../app/guide/given.ts'

/** Everything a person has answered so far. */
export type Answers = {
  /** The day of filing: the law of that day applies. */
  readonly on: LocalDate
  readonly given: ReadonlyMap<string, Given>
  /** Whether to ask what only raises remarks. Absent: not asked yet. */
  readonly wantsRemarks?: boolean
}

/** The fact that the start page asks: it fixes the law that applies. */
export const FILING_DAY = 'demande.introduite-le'

/** Finds what an id asks, or nothing when the procedure has no such fact. */
export function findPlace({ facts }: Procedure, id: string): Place | undefined {
  const fact = facts.find((known) => known.id === id)
  if (fact) return { id, fact }
  const [, listId, row, key] = /^([^[]+)\[(\d{1,3})\]\.(.+)$/.exec(id) ?? []
  const list = facts.find((known) => known.id === listId)
  if (list?.kind !== 'list') return undefined
  const inner = list.of.find((item) => itemKey(list, item) === key)
  return inner && { id, fact: inner, record: { list, index: Number(row) } }
}

/** The answers as the engine reads them: what is not known is left out. */
export function factsOf({ facts }: Procedure, { on, given }: Answers): Facts {
  const known = new Map<string, SimpleValue | readonly ItemValues[]>([[FILING_DAY, on]])
  for (const fact of facts) {
    const value = given.get(fact.id)
    if (fact.kind === 'list' && typeof value === 'object' && value !== null) {
      known.set(
        fact.id,
        value.map((kind, index) => recordOf(fact, kind, index, given)),
      )
    } else if (fact.kind !== 'list' && isSimple(value)) known.set(fact.id, value)
  }
  return known
}

function recordOf(
  list: ListFact,
  kind: string,
  index: number,
  given: Answers['given'],
): ItemValues {
  const naming = kindOf(list)
  return Object.fromEntries(
    list.of.flatMap((fact): readonly (readonly [string, SimpleValue])[] => {
      const key = itemKey(list, fact)
      const value = fact === naming ? kind : given.get(recordId(list, index, fact))
      return isSimple(value) ? [[key, value]] : []
    }),
  )
}

/** The id of a fact of one record. */
function recordId(list: ListFact, index: number, fact: SimpleFact): string {
  return `${list.id}[${index}].${itemKey(list, fact)}`
}

function isSimple(value: Given | undefined): value is SimpleValue {
  return value !== undefined && value !== null && typeof value !== 'object'
}

/** One more answer, or another one. Another set of records keeps what was said of those that stay. */
export function withAnswer(answers: Answers, place: Place, value: Given): Answers {
  const { fact } = place
  const before = answers.given.get(place.id)
  const given = new Map(answers.given)
  if (fact.kind === 'list') {
    const kinds = isKinds(value) ? value : []
    moveRecords(given, fact, isKinds(before) ? before : [], kinds)
  }
  given.set(place.id, value)
  return { ...answers, given }
}

/** Takes one record out of a list, with all that was said of it. */
export function withoutRecord(answers: Answers, list: ListFact, index: number): Answers {
  const kinds = answers.given.get(list.id)
  if (!isKinds(kinds)) return answers
  const given = new Map(answers.given)
  const marked = kinds.map((kind, row) => (row === index ? '' : kind))
  const left = kinds.filter((_, row) => row !== index)
  moveRecords(given, list, marked, left)
  given.set(list.id, left)
  return { ...answers, given }
}

function moveRecords(
  given: Map<string, Given>,
  list: ListFact,
  before: readonly string[],
  after: readonly string[],
): void {
  const said = before.map((_, index) =>
    list.of.map((fact) => {
      const id = recordId(list, index, fact)
      const value = given.get(id)
      given.delete(id)
      return { fact, value }
    }),
  )
  const free = before.map((kind, index) => ({ kind, index }))
  after.forEach((kind, index) => {
    const old = free.findIndex((record) => record.kind === kind)
    const [record] = old === -1 ? [] : free.splice(old, 1)
    for (const { fact, value } of said[record?.index ?? -1] ?? []) {
      if (value !== undefined) given.set(recordId(list, index, fact), value)
    }
  })
}

/** The answers as text, to be carried by a page or kept on the device. */
export function writeAnswers({ on, given, wantsRemarks }: Answers): string {
  return JSON.stringify({ on, given: Object.fromEntries(given), wantsRemarks })
}

/** Reads answers back from text that anybody may have written. What no question accepts is dropped. */
export function readAnswers(procedure: Procedure, text: string): Answers | undefined {
  const raw = parse(text)
  if (!isObject(raw) || typeof raw['on'] !== 'string' || !isObject(raw['given'])) return undefined
  const on = findLocalDate(raw['on'])
  if (!on || !acceptsDay(procedure, on)) return undefined
  const entries = Object.entries(raw['given'])
  const lists = new Map(
    entries.flatMap(([id, value]) => {
      const fact = findPlace(procedure, id)?.fact
      const kinds = fact?.kind === 'list' ? readKinds(fact, value) : undefined
      return kinds ? [[id, kinds] as const] : []
    }),
  )
  const given = new Map<string, Given>(lists)
  for (const [id, value] of entries) {
    const place = findPlace(procedure, id)
    if (!place || id === FILING_DAY) continue
    const rows = place.record && lists.get(place.record.list.id)?.length
    if (place.record && place.record.index >= (rows ?? 0)) continue
    if (value === null) given.set(id, null)
    else if (place.fact.kind !== 'list') {
      const read = readSimple(place.fact, value)
      if (read !== undefined) given.set(id, read)
    }
  }
  const { wantsRemarks } = raw
  return { on, given, ...(typeof wantsRemarks === 'boolean' ? { wantsRemarks } : {}) }
}

/** Whether the procedure existed on that day, and the day can still be counted. */
export function acceptsDay({ facts }: Procedure, on: LocalDate): boolean {
  const filing = facts.find((fact) => fact.id === FILING_DAY)
  return filing?.kind === 'day' && readSimple(filing, on) !== undefined
}

function readKinds(list: ListFact, value: unknown): readonly string[] | undefined {
  const naming = kindOf(list)
  if (!Array.isArray(value) || !naming || value.length > MOST_RECORDS) return undefined
  const kinds: readonly unknown[] = value
  return kinds.filter(
    (kind): kind is string => typeof kind === 'string' && Object.hasOwn(naming.options, kind),
  )
}

/** More arguments than this is no request, but a mistake. */
const MOST_RECORDS = 30

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
