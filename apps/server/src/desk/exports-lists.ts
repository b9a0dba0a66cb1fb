import { numberedExhibits } from '@sejour/cases'
import { caseReference, type CaseLine, kindTitle } from '@sejour/desk'
import { type Column, writeCsv, writeXlsx } from '@sejour/exchange'
import { exportsTexts, nameOf } from '@sejour/web/desk'
import { askedIn } from './cases.ts'
import { notificationList } from './commune-log-list.ts'
import { mayExport } from './exports-case.ts'
import { type ExchangeMeans, scopeOf } from './exports-parts.ts'
import type { Asked } from './route.ts'
import { registersList } from './titles-registers-list.ts'
import { stateOf } from '@sejour/cases'

export const LISTS = ['cases', 'agenda', 'people', 'pieces', 'notifications', 'registers'] as const
export type ListId = (typeof LISTS)[number]
export const FORMATS = ['csv', 'xlsx'] as const

export type WrittenList = {
  /** Without an ending; tells nothing of anybody. */
  readonly name: string
  readonly csv: () => string
  readonly xlsx: () => Promise<Uint8Array>
}

/** A list as it is taken away. Nothing: this actor may not, or there is no such case. */
export async function listOf(
  means: ExchangeMeans,
  asked: Asked,
  list: ListId,
): Promise<WrittenList | 'forbidden' | 'not-found'> {
  if (!mayExport(asked.actor)) return 'forbidden'
  if (list === 'cases') return casesList(asked)
  if (list === 'agenda') return agendaList(asked)
  if (list === 'notifications') return notificationList(asked)
  if (list === 'registers') return registersList(asked)
  return list === 'people' ? peopleList(means, asked) : piecesList(asked)
}

async function casesList(asked: Asked): Promise<WrittenList | 'forbidden'> {
  const { parts, actor, lang, query } = asked
  const words = exportsTexts[lang].columns
  const sought = query.get('q')
  const rows: CaseLine[] = []
  if (sought !== null) {
    const seen = await parts.desk.search(actor, { words: sought, lang })
    if (!('seen' in seen)) return 'forbidden'
    rows.push(...seen.seen)
  } else {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const seen = await parts.desk.cases(actor, { ...askedIn(query), page, pageSize: 100, lang })
      if (!('seen' in seen)) return 'forbidden'
      rows.push(...seen.seen.rows)
      pages = seen.seen.pages
    }
  }
  const columns: readonly Column<CaseLine>[] = [
    { heading: words.reference, value: (row) => caseReference(row.case) },
    { heading: words.case, value: ({ title }) => title },
    { heading: words.status, value: ({ status }) => words.statuses[status] },
    { heading: words.people, value: ({ people }) => people },
    {
      heading: words.procedures,
      value: ({ procedures }) => procedures.map((kind) => kindTitle(kind, lang)).join(', '),
    },
    { heading: words.safeDay, value: ({ next }) => next?.safeDay },
    { heading: words.what, value: ({ next }) => next?.label },
    { heading: words.risks, value: ({ risks }) => risks },
    { heading: words.changed, value: ({ changedAt }) => changedAt.slice(0, 10) },
  ]
  return written(words.files.cases, columns, rows)
}

async function agendaList({
  parts,
  actor,
  lang,
  today,
}: Asked): Promise<WrittenList | 'forbidden'> {
  const words = exportsTexts[lang].columns
  const dues = await parts.agenda.dues(actor, { lang, today })
  if (!dues) return 'forbidden'
  const columns: readonly Column<(typeof dues)[number]>[] = [
    { heading: words.safeDay, value: ({ safeDay }) => safeDay },
    { heading: words.lastDay, value: ({ lastDay }) => lastDay },
    { heading: words.what, value: ({ label }) => label },
    {
      heading: words.nature,
      value: (due) => (due.peremptory ? words.peremptory : words.indicative),
    },
    { heading: words.certainty, value: (due) => (due.toConfirm ? words.toConfirm : undefined) },
    { heading: words.reference, value: ({ reference }) => reference },
    { heading: words.case, value: ({ title }) => title },
  ]
  return written(words.files.agenda, columns, dues)
}

async function peopleList({ store }: ExchangeMeans, { actor, lang }: Asked): Promise<WrittenList> {
  const words = exportsTexts[lang].columns
  const opened = { opened: 'export', way: 'export' } as const
  const rows = []
  for (const { caseId, title } of await store.cases.rows(scopeOf(actor), {})) {
    const history = await store.cases.read(scopeOf(actor), caseId, opened)
    if (!history) continue
    for (const person of stateOf(history).persons.values()) rows.push({ person, title, caseId })
  }
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { heading: words.familyName, value: ({ person }) => person.familyName },
    { heading: words.givenName, value: ({ person }) => person.givenName },
    { heading: words.birthDate, value: ({ person }) => person.birthDate },
    { heading: words.nationality, value: ({ person }) => person.nationality },
    { heading: words.relation, value: ({ person }) => words.relations[person.relation] },
    { heading: words.officeNumber, value: ({ person }) => person.officeNumber },
    { heading: words.nationalNumber, value: ({ person }) => person.nationalNumber },
    { heading: words.phone, value: ({ person }) => person.phone },
    { heading: words.email, value: ({ person }) => person.email },
    { heading: words.reference, value: (row) => caseReference(row.caseId) },
    { heading: words.case, value: ({ title }) => title },
  ]
  return written(words.files.people, columns, rows)
}

async function piecesList({ parts, actor, lang, query }: Asked) {
  const words = exportsTexts[lang].columns
  const caseId = query.get('case') ?? ''
  const seen = await parts.desk.caseOf(actor, caseId, { lang })
  if (!('seen' in seen)) return 'notFound' in seen ? 'not-found' : 'forbidden'
  const { state } = seen.seen
  const pieces = numberedExhibits(state)
  const columns: readonly Column<(typeof pieces)[number]>[] = [
    { heading: words.number, value: ({ number }) => number },
    { heading: words.title, value: ({ exhibit }) => exhibit.title },
    { heading: words.dated, value: ({ exhibit }) => exhibit.dated },
    { heading: words.coversFrom, value: ({ exhibit }) => exhibit.coversFrom },
    { heading: words.coversUntil, value: ({ exhibit }) => exhibit.coversUntil },
    { heading: words.language, value: ({ exhibit }) => exhibit.language },
    {
      heading: words.persons,
      value: ({ exhibit }) =>
        (exhibit.persons ?? []).map((id) => nameOf(state.persons.get(id) ?? {}, lang)).join(', '),
    },
    { heading: words.proves, value: ({ exhibit }) => exhibit.proves.length },
    { heading: words.file, value: ({ exhibit }) => exhibit.file?.name },
    { heading: words.size, value: ({ exhibit }) => exhibit.file?.size },
    { heading: words.sha256, value: ({ exhibit }) => exhibit.file?.sha256 },
  ]
  return written(`${words.files.pieces}-${caseReference(caseId)}`, columns, pieces)
}

function written<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WrittenList {
  return { name, csv: () => writeCsv(columns, rows), xlsx: () => writeXlsx(columns, rows) }
}
