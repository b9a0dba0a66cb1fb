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
import { type Answers, factsOf, findPlace, type Given, isKinds, type Place } from './answers.ts'

/** A question in its turn. `conclusion`: its answer can change it; `remark`: it can raise a remark. */
export type Asked = Place & { readonly purpose: 'conclusion' | 'remark' }

/** The questions as they come up, one after the other, with the answers given. */
export type Walk = {
  /** Answered, or answered with “I don't know”, in the order in which they came up. */
  readonly asked: readonly Asked[]
  /** The first that has no answer yet. */
  readonly next: Asked | undefined
  /** How many more may come up for the same purpose as `next`, it included. */
  readonly left: number
  /** Answers that no question of this walk asks any more. */
  readonly unused: readonly Place[]
}

/**
 * Asks everything again from the start, in the order of the examination, and takes the answers
 * already given. So the order asked, what comes next and what no longer matters all follow from
 * the answers alone, and a changed answer needs no repair.
 */
export function walk(prepared: Prepared, answers: Answers): Walk {
  const { procedure } = prepared
  const asked: Asked[] = []
  let known: Answers = { on: answers.on, given: new Map() }

  /** Answers questions for as long as there are answers; the ones without are returned. */
  function askAll(purpose: Asked['purpose'], questions: (facts: Facts) => readonly Place[]): Place[] {
    for (;;) {
      const open = questions(factsOf(procedure, known)).filter(({ id }) => !known.given.has(id))
      const [first] = open
      if (!first) return []
      const answer = answers.given.get(first.id)
      if (answer === undefined) return open
      known = { ...known, given: new Map(known.given).set(first.id, answer) }
      asked.push({ ...first, purpose })
    }
  }

  function done(purpose: Asked['purpose'], open: readonly Place[]): Walk {
    const [next] = open
    const unused = [...answers.given.keys()].flatMap((id) => {
      const place = known.given.has(id) ? undefined : findPlace(procedure, id)
      return place ?? []
    })
    return { asked, next: next && { ...next, purpose }, left: open.length, unused }
  }

  for (const { versions } of prepared.stages) {
    const rule = versions.findLast(({ from }) => from <= answers.on)?.rule
    if (!rule) continue
    const open = askAll('conclusion', (facts) => decidingQuestions(procedure, rule, facts))
    if (open.length > 0) return done('conclusion', open)
    if (closes(rule, factsOf(procedure, known), answers.on)) break
  }
  const rules = prepared.notices.map(({ rule }) => rule)
  return done(
    'remark',
    askAll('remark', (facts) =>
      places(
        procedure,
        rules.flatMap((rule) => settle(rule, frameOf(rule.layout, facts)).missing),
      ),
    ),
  )
}

/**
 * What can still change the finding of a stage. The records of a list are looked at one by one, as
 * the law tests each argument by itself: an argument that can be upheld does not hide the next one.
 */
function decidingQuestions(procedure: Procedure, rule: Rule, facts: Facts): readonly Place[] {
  const found = recordByRecord(procedure, facts).flatMap(({ facts: some, list, index }) =>
    settle(rule, frameOf(rule.layout, some)).missing.map(({ id }) => ({
      id: list === undefined ? id : id.replace(`${list}[0]`, `${list}[${index}]`),
    })),
  )
  return places(procedure, found)
}

/** Whether a stage ends the request for certain: then nothing after it matters. */
function closes(rule: Rule, facts: Facts, on: LocalDate): boolean {
  const frame = frameOf(rule.layout, facts)
  return (
    settle(rule, frame).code === NOT_MET && asConfirmed(rule.explain(frame), on) === NOT_MET
  )
}

/** The facts with each longer list cut down to one record, for each record. */
function recordByRecord(
  { facts: all }: Procedure,
  facts: Facts,
): readonly { readonly facts: Facts; readonly list?: string; readonly index: number }[] {
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

/** Each question once, sorted as a person is best asked. */
function places(
  procedure: Procedure,
  questions: readonly { readonly id: string }[],
): readonly Place[] {
  const byId = new Map(
    questions.flatMap(({ id }) => {
      const place = findPlace(procedure, id)
      return place ? [[id, place] as const] : []
    }),
  )
  const rank = ({ fact, record }: Place): number =>
    procedure.facts.findIndex(({ id }) => id === (record?.list ?? fact).id) * 1000 +
    (record?.index ?? 0)
  return [...byId.values()].toSorted((one, other) => rank(one) - rank(other))
}

/** What the kind of a record is, when its list was answered. */
export function kindAt({ given }: Answers, { record }: Place): string | undefined {
  const kinds: Given | undefined = record && given.get(record.list.id)
  return record && isKinds(kinds) ? kinds[record.index] : undefined
}
