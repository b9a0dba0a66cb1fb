import type { LocalDate } from '@sejour/calendar'
import {
  asConfirmed,
  type Facts,
  frameOf,
  type ItemValues,
  NOT_MET,
  type Prepared,
  type Procedure,
  type Rule,
  settle,
} from '@sejour/engine'
import { type Given, isKinds, type Place } from '../../app/guide/given.ts'
import { type Answers, factsOf, findPlace } from './answers.ts'

/** A question in its turn. `conclusion`: its answer can change it; `remark`: it can raise a remark. */
export type Asked = Place & { readonly purpose: 'conclusion' | 'remark' }

/**
 * The questions that are open, best first: those of the first stage that has any, in the order of
 * the examination, and once all of them are answered those that can only raise remarks. “I don’t
 * know” is an answer.
 */
export function openQuestions(prepared: Prepared, answers: Answers): readonly Asked[] {
  const { procedure } = prepared
  const facts = factsOf(procedure, answers)
  const isOpen = ({ id }: Place): boolean => !answers.given.has(id)
  for (const { versions } of prepared.stages) {
    const rule = versions.findLast(({ from }) => from <= answers.on)?.rule
    if (!rule) continue
    const { ids, isClosed } = examine(rule, recordByRecord(procedure, facts), answers.on)
    const open = placesOf(procedure, ids).filter(isOpen)
    if (open.length > 0) return open.map((place) => ({ ...place, purpose: 'conclusion' }))
    if (isClosed) break
  }
  const ids = prepared.notices.flatMap(({ rule }) => missingIn(rule, facts))
  return placesOf(procedure, ids)
    .filter(isOpen)
    .map((place) => ({ ...place, purpose: 'remark' }))
}

/** What a list of answers comes to when everything is asked again from the start. */
export type Replay = {
  /** The answers that questions ask for, as they come up. */
  readonly used: readonly Asked[]
  /** The answers that nothing asks for any more: they change nothing. */
  readonly unused: readonly Place[]
}

/**
 * Asks everything again and takes the answers given, to tell which of them still matter. Examines
 * the case once for every answer: for a page that lists them, not for each question.
 */
export function replay(prepared: Prepared, answers: Answers): Replay {
  const used: Asked[] = []
  let known: Answers = { on: answers.on, given: new Map() }
  for (;;) {
    const next = openQuestions(prepared, known).find(({ id }) => answers.given.has(id))
    if (!next) break
    used.push(next)
    known = withGiven(known, next.id, answers.given.get(next.id) ?? null)
  }
  const unused = inOrder(prepared.procedure, answers).filter(({ id }) => !known.given.has(id))
  return { used, unused }
}

function withGiven(answers: Answers, id: string, value: Given): Answers {
  return { ...answers, given: new Map(answers.given).set(id, value) }
}

/** Everything that was answered, in the order in which a person is best asked. */
export function inOrder(procedure: Procedure, { given }: Answers): readonly Place[] {
  return placesOf(procedure, [...given.keys()])
}

type Part = { readonly facts: Facts; readonly list?: string; readonly index: number }

/**
 * What can still change the finding of a stage, and whether the stage ends the request for certain.
 * The records of a list are looked at one by one, as the law tests each argument by itself: an
 * argument that may be upheld does not hide the next one.
 */
function examine(
  rule: Rule,
  parts: readonly Part[],
  on: LocalDate,
): { readonly ids: readonly string[]; readonly isClosed: boolean } {
  const found = parts.map(({ facts, list, index }) => {
    const frame = frameOf(rule.layout, facts)
    const { code, missing } = settle(rule, frame)
    return {
      ids: missing.map(({ id }) =>
        list === undefined ? id : id.replace(`${list}[0]`, `${list}[${index}]`),
      ),
      isClosed: code === NOT_MET && asConfirmed(rule.explain(frame), on) === NOT_MET,
    }
  })
  return {
    ids: found.flatMap(({ ids }) => ids),
    isClosed: found.every(({ isClosed }) => isClosed),
  }
}

function missingIn(rule: Rule, facts: Facts): readonly string[] {
  return settle(rule, frameOf(rule.layout, facts)).missing.map(({ id }) => id)
}

/** The facts with each longer list cut down to one record, for each record. */
function recordByRecord({ facts: all }: Procedure, facts: Facts): readonly Part[] {
  const lists = all.flatMap(({ id }) => {
    const records = facts.get(id)
    return isRecords(records) && records.length > 1 ? [{ id, records }] : []
  })
  if (lists.length === 0) return [{ facts, index: 0 }]
  const shortened = new Map(facts)
  for (const { id, records } of lists) shortened.set(id, records.slice(0, 1))
  return lists.flatMap(({ id, records }) =>
    records.map((record, index) => ({
      facts: new Map(shortened).set(id, [record]),
      list: id,
      index,
    })),
  )
}

function isRecords(value: ReturnType<Facts['get']>): value is readonly ItemValues[] {
  return typeof value === 'object'
}

/** Each question once, sorted as a person is best asked: one record after the other. */
function placesOf(procedure: Procedure, ids: readonly string[]): readonly Place[] {
  const rank = ({ fact, record }: Place): number =>
    procedure.facts.findIndex(({ id }) => id === (record?.list ?? fact).id) * MOST_RECORDS +
    (record?.index ?? 0)
  return [...new Set(ids)]
    .flatMap((id) => findPlace(procedure, id) ?? [])
    .toSorted((one, other) => rank(one) - rank(other))
}

const MOST_RECORDS = 1000

/** What the kind of a record is, when its list was answered. */
export function kindAt({ given }: Answers, { record }: Place): string | undefined {
  const kinds = record && given.get(record.list.id)
  return record && isKinds(kinds) ? kinds[record.index] : undefined
}
