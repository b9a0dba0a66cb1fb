import type { Readable } from 'node:stream'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEvent,
  type CaseState,
  numberedExhibits,
  type Recorded,
  stateOf,
  type StoredFile,
} from '@sejour/cases'
import { toHtml } from '@sejour/documents'
import { type ExportedHistory, filesOf } from '@sejour/store'
import type { Typesetter } from '@sejour/typeset'
import type { Packed } from '../zip/write-zip.ts'
import { caseDocument } from './case-document.ts'
import { type CaseFile, caseFileSchema, FORMAT, FORMAT_VERSION, type PackedFile } from './format.ts'
import { namesIn } from './names.ts'
import type { ArchiveLang } from './texts/index.ts'

/** What a case is packed with. */
export type Packing = {
  readonly lang: ArchiveLang
  /** An instant, and the day it is in Belgium. */
  readonly exportedAt: string
  readonly exportedOn: LocalDate
  readonly openFile: (file: StoredFile) => Promise<Readable>
  readonly typesetter: Typesetter
}

/**
 * The files of one case: a page and a PDF that read without the product, the whole history as JSON
 * with its schema, and every piece. Events that are withheld stay in the chain, untold.
 *
 * @throws NotTypeset when the PDF cannot be made
 */
export async function* packCase(
  history: ExportedHistory,
  packing: Packing,
): AsyncGenerator<Packed> {
  const { lang, exportedAt, exportedOn, openFile, typesetter } = packing
  const recorded = disclosedOf(history)
  const state = stateOf(recorded)
  const kept = filesOf(recorded.map(({ event }) => event))
  const placed = placeFiles(state, kept)
  const head = history.events.at(-1)?.hash ?? ''
  const withheld = history.events.length - recorded.length
  const document = caseDocument(state, {
    lang,
    names: namesIn(lang),
    exportedOn,
    proof: { events: history.events.length, withheld, head },
    paths: pathsByExhibit(state, placed),
  })
  const file: CaseFile = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    exportedAt,
    history,
    head,
    files: placed,
  }
  yield { path: 'index.html', content: toHtml(document) }
  yield {
    path: 'dossier.pdf',
    // A letter that no font draws must not keep a person from having the whole case.
    content: await typesetter.toPdf(document, {
      standard: 'archive',
      createdAt: exportedAt,
      letters: 'name',
    }),
    stored: true,
  }
  yield { path: 'dossier.json', content: `${JSON.stringify(file, null, 1)}\n` }
  yield { path: 'schema.json', content: `${JSON.stringify(caseFileSchema, null, 1)}\n` }
  for (const [index, one] of kept.entries()) {
    const path = placed[index]?.path ?? one.sha256
    yield { path, content: () => openFile(one), stored: true }
  }
}

/** The events that are told, as the house records them. */
export function disclosedOf({ events }: ExportedHistory): readonly Recorded[] {
  return events.flatMap(({ version, at, by, disclosed }) =>
    disclosed ? [{ version, at, by, event: disclosed.event satisfies CaseEvent }] : [],
  )
}

// Pieces that count come under their number, acts under the name of their file; files that were
// replaced or withdrawn stand apart.
function placeFiles(state: CaseState, kept: readonly StoredFile[]): readonly PackedFile[] {
  const current = new Map(
    numberedExhibits(state).flatMap(({ exhibit, number }) =>
      exhibit.file ? [[exhibit.file.sha256, { number, title: exhibit.title }] as const] : [],
    ),
  )
  const ofActs = new Set(
    [...state.acts.values()].flatMap(({ written }) =>
      (written?.files ?? []).map(({ sha256 }) => sha256),
    ),
  )
  return kept.map(({ sha256, size, name }, index) => {
    const piece = current.get(sha256)
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
    const folder = ofActs.has(sha256) ? 'actes' : 'pieces/anciennes'
    const path = piece
      ? `pieces/${String(piece.number).padStart(3, '0')} ${plainName(piece.title)}${ending}`
      : `${folder}/${String(index + 1).padStart(3, '0')} ${plainName(name.slice(0, name.length - ending.length))}${ending}`
    return { sha256, path, size }
  })
}

/** Letters that every system keeps in the name of a file; other files may have the same. */
export function plainName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain.slice(0, 60) || 'piece'
}

function pathsByExhibit(
  state: CaseState,
  placed: readonly PackedFile[],
): ReadonlyMap<string, string> {
  const paths = new Map(placed.map(({ sha256, path }) => [sha256, path]))
  return new Map(
    [...state.exhibits.values()].flatMap(({ id, file }) => {
      const path = file && paths.get(file.sha256)
      return path === undefined ? [] : [[id, path] as const]
    }),
  )
}
