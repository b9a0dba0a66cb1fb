import { readFile } from 'node:fs/promises'
import { type Actor, mayCommand } from '@sejour/desk'
import { PERSON_FIELDS, type PersonField, readPeople, readTable } from '@sejour/exchange'
import { deskHref, ImportListPage, renderDesk } from '@sejour/web/desk'
import type { ListRow, ListSeen, Sent, Values } from '@sejour/web/desk'
import type { DeskExchange } from './exports-parts.ts'
import { mayImport } from './imports-archive.ts'
import { type PlannedRow, planRow } from './imports-list-plan.ts'
import type { Asked, DeskRoute } from './route.ts'
import type { Shelved } from './imports-shelf.ts'

/** Bytes that a list may have, and people in it. */
export const LARGEST_LIST = 5 * 1024 ** 2
export const MOST_ROWS = 1_000

/** A list of people: how it is understood, and then the cases that come of it. */
export function importList(exchange: DeskExchange): DeskRoute {
  const { shelf, takings } = exchange
  const show = async (asked: Asked, sent?: Sent) => {
    const { actor, frame, places, query } = asked
    if (!mayImport(actor)) return { forbidden: true } as const
    const token = places['token'] ?? ''
    const laid = shelf.find(actor, token)
    const base = { frame, token, sent }
    if (!laid) {
      const html = renderDesk(ImportListPage, { ...base, list: undefined, taking: undefined })
      return { html, status: 404 }
    }
    const taking = query.has('again') ? undefined : takings.of(token)
    if (taking && sent === undefined) {
      return { html: renderDesk(ImportListPage, { ...base, list: undefined, taking }) }
    }
    const understood = await understand(asked, laid, sent?.values ?? Object.fromEntries(query))
    const list = await seenOf(exchange, asked, understood)
    return { html: renderDesk(ImportListPage, { ...base, list, taking: undefined }) }
  }
  return {
    page: 'importList',
    show,
    send: {
      make: async (sending) => {
        const { actor, form, lang, places, parts } = sending
        if (!mayImport(actor)) return { forbidden: true }
        const token = places['token'] ?? ''
        const laid = shelf.find(actor, token)
        if (!laid) return show(sending)
        const { planned } = await understand(sending, laid, form.values)
        const rows = planned.filter(({ row }) => form.ticked(`r${row}`))
        if (rows.length === 0) {
          return { wrong: { errors: [{ code: 'no-row' }] }, status: 422 }
        }
        takings.start(actor, { token, desk: parts.desk, rows })
        return { seeOther: deskHref(lang, 'importList', { token }) }
      },
    },
  }
}

type Understood = {
  readonly laid: Shelved
  readonly columns: ListSeen['columns']
  readonly planned: readonly PlannedRow[]
  readonly people: ReturnType<typeof readPeople>['people']
}

async function understand(
  { actor, lang, today }: Pick<Asked, 'actor' | 'lang' | 'today'>,
  laid: Shelved,
  values: Values,
): Promise<Understood> {
  const read = await readTable(await readFile(laid.path))
  const table = 'table' in read ? read.table : []
  const { columns, people } = readPeople(table, chosenIn(values))
  const planning = {
    lang,
    today,
    seed: seedOf(actor, laid),
    mayWriteNotes: mayCommand(actor, 'write-note'),
  }
  const examples = columns.map((column, index) => ({
    ...column,
    example:
      table
        .slice(1)
        .find((row) => row[index])
        ?.[index]?.slice(0, 60) ?? '',
  }))
  return { laid, columns: examples, people, planned: people.map((one) => planRow(one, planning)) }
}

const seedOf = ({ organisation }: Actor, { sha256 }: Shelved): string => `${organisation} ${sha256}`

/** `c0`, `c1`…: what each column is said to be; empty for nothing. */
function chosenIn(values: Values): ReadonlyMap<number, PersonField | undefined> {
  const chosen = new Map<number, PersonField | undefined>()
  for (const [name, value] of Object.entries(values)) {
    const index = /^c(\d{1,3})$/.exec(name)?.[1]
    if (index === undefined) continue
    chosen.set(
      Number(index),
      PERSON_FIELDS.find((field) => field === value),
    )
  }
  return chosen
}

async function seenOf(
  { takings }: DeskExchange,
  asked: Asked,
  { laid, columns, people, planned }: Understood,
): Promise<ListSeen> {
  const known = takings.found(laid.token)
  const find = async (words: string) => {
    const before = known.get(words)
    if (before) return before
    const { parts, actor, lang } = asked
    const seen = await parts.desk.search(actor, { words, lang })
    const found =
      'seen' in seen ? seen.seen.map(({ case: id, title }) => ({ case: id, title })) : []
    known.set(words, found)
    return found
  }
  const met = new Map<string, number>()
  const rows: ListRow[] = []
  for (const [index, { row, name, problems, caseId, commands }] of planned.entries()) {
    const { fields = {}, birthDate } = people[index] ?? {}
    const person = `${name} ${birthDate ?? ''}`.toLowerCase()
    const sameAs = commands.length > 0 ? met.get(person) : undefined
    if (sameAs === undefined) met.set(person, row)
    const questions = [
      [fields.familyName, fields.givenName].filter(Boolean).join(' '),
      fields.officeNumber ?? '',
    ].filter((words) => words.length > 1)
    const found = []
    for (const words of questions) found.push(...(await find(words)))
    const alike = [...new Map(found.map((one) => [one.case, one])).values()].slice(0, 3)
    rows.push({
      row,
      name,
      cells: fields,
      problems:
        commands.length === 0 ? [{ code: 'no-name', field: 'familyName', typed: '' }] : problems,
      alike: alike.filter((one) => one.case !== caseId),
      wasMade: alike.some((one) => one.case === caseId),
      ...(sameAs !== undefined && { sameAs }),
      canBeMade: commands.length > 0,
    })
  }
  return { name: laid.name, columns, rows }
}
