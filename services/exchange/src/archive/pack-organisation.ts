import { type CaseId, type CasePerson, type CaseState, stateOf } from '@sejour/cases'
import type { ExportedHistory } from '@sejour/store'
import { type Column, writeCsv, writeXlsx } from '../lists/write-list.ts'
import type { Packed } from '../zip/write-zip.ts'
import { disclosedOf, packCase, type Packing, plainName } from './pack-case.ts'
import { archiveTexts } from './texts/index.ts'

/** How far an export has come: cases packed, of how many. */
export type Progress = { readonly done: number; readonly of: number }

/** The cases of an organisation, one history at a time. */
export type CasesToPack = {
  readonly ids: readonly CaseId[]
  readonly historyOf: (id: CaseId) => Promise<ExportedHistory | undefined>
  readonly onProgress?: (progress: Progress) => void
  /** Stops after the file that is being packed. */
  readonly signal?: AbortSignal
}

/**
 * Everything that an organisation keeps, to leave with: a folder a case, as when it is exported
 * alone, and the lists of cases and of people.
 *
 * @throws the reason of the signal when it is stopped
 */
export async function* packOrganisation(
  { ids, historyOf, onProgress, signal }: CasesToPack,
  packing: Packing,
): AsyncGenerator<Packed> {
  const lines: CaseLine[] = []
  for (const [done, id] of ids.entries()) {
    onProgress?.({ done, of: ids.length })
    const history = await historyOf(id)
    if (!history) continue
    const state = stateOf(disclosedOf(history))
    const folder = `dossiers/${plainName(state.title)}-${id.slice(0, 8)}`
    lines.push(lineOf(state, folder))
    for await (const file of packCase(history, packing)) {
      signal?.throwIfAborted()
      yield { ...file, path: `${folder}/${file.path}` }
    }
  }
  onProgress?.({ done: ids.length, of: ids.length })
  yield* packLists(lines, packing.lang)
}

/** What the lists say of a case: its story is not kept in mind until the last case. */
type CaseLine = Pick<CaseState, 'title' | 'status'> & {
  readonly openedOn: string
  readonly persons: readonly CasePerson[]
  readonly exhibits: number
  readonly folder: string
}

function lineOf(state: CaseState, folder: string): CaseLine {
  const { title, status, opened, persons, exhibits } = state
  return {
    title,
    status,
    openedOn: opened.at.slice(0, 10),
    persons: [...persons.values()],
    exhibits: exhibits.size,
    folder,
  }
}

async function* packLists(
  lines: readonly CaseLine[],
  lang: Packing['lang'],
): AsyncGenerator<Packed> {
  const words = archiveTexts[lang]
  const cases: readonly Column<CaseLine>[] = [
    { heading: words.lists.case, value: ({ title }) => title },
    { heading: words.lists.status, value: ({ status }) => words.lists.statuses[status] },
    { heading: words.lists.opened, value: ({ openedOn }) => openedOn },
    { heading: words.lists.people, value: (line) => line.persons.length },
    { heading: words.lists.pieces, value: ({ exhibits }) => exhibits },
    { heading: words.lists.folder, value: ({ folder }) => folder },
  ]
  const people = lines.flatMap(({ title, persons: all }) =>
    all.map((person) => ({ title, person })),
  )
  type PersonLine = (typeof people)[number]
  const persons: readonly Column<PersonLine>[] = [
    { heading: words.lists.familyName, value: ({ person }) => person.familyName },
    { heading: words.lists.givenName, value: ({ person }) => person.givenName },
    { heading: words.born, value: ({ person }) => person.birthDate },
    { heading: words.nationality, value: ({ person }) => person.nationality },
    { heading: words.officeNumber, value: ({ person }) => person.officeNumber },
    { heading: words.phone, value: ({ person }) => person.phone },
    { heading: words.email, value: ({ person }) => person.email },
    { heading: words.lists.case, value: ({ title }) => title },
  ]
  yield { path: 'dossiers.csv', content: writeCsv(cases, lines) }
  yield { path: 'dossiers.xlsx', content: await writeXlsx(cases, lines), stored: true }
  yield { path: 'personnes.csv', content: writeCsv(persons, people) }
  yield { path: 'personnes.xlsx', content: await writeXlsx(persons, people), stored: true }
}
