import { sayDate } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { type CaseState, numberedExhibits } from '@sejour/cases'
import type { Block, Document } from '@sejour/documents'
import { addressesOf, mandatesOf, notesOf, peopleOf, tasksOf } from './people-blocks.ts'
import { exhibitsOf } from './exhibit-blocks.ts'
import { argumentsOf, factsOf, proceduresOf, storyOf } from './story-blocks.ts'
import type { Names } from './names.ts'
import { type ArchiveLang, archiveTexts, type ArchiveTexts } from './texts/index.ts'

/** What every part of the document needs to say something. */
export type Saying = {
  readonly words: ArchiveTexts
  readonly names: Names
  readonly day: (day: LocalDate) => string
  /** Numbers of the pieces, by id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** A case as a person reads it from first to last, without the product. */
export function caseDocument(
  state: CaseState,
  how: {
    readonly lang: ArchiveLang
    readonly names: Names
    readonly exportedOn: LocalDate
    readonly proof: { readonly events: number; readonly withheld: number; readonly head: string }
    /** Where the file of a piece stands beside the document, by the id of the piece. */
    readonly paths: ReadonlyMap<string, string>
  },
): Document {
  const { lang, names, exportedOn, proof, paths } = how
  const words = archiveTexts[lang]
  const say: Saying = {
    words,
    names,
    day: (day) => sayDate(day, lang),
    numbers: new Map(numberedExhibits(state).map(({ exhibit, number }) => [exhibit.id, number])),
  }
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    [words.people, peopleOf(state, say)],
    [words.addresses, addressesOf(state, say)],
    [words.mandates, mandatesOf(state, say)],
    [words.procedures, proceduresOf(state, say)],
    [words.story, storyOf(state, say)],
    [words.facts, factsOf(state, say)],
    [words.arguments, argumentsOf(state, say)],
    [words.exhibits, exhibitsOf(state, say, paths)],
    [words.tasks, tasksOf(state, say)],
    [words.notes, notesOf(state)],
  ]
  return {
    lang,
    title: words.caseOn(state.title),
    about: words.exportedOn(say.day(exportedOn)),
    blocks: [
      { kind: 'note', text: words.howToRead },
      { kind: 'note', text: words.proof(proof.events, proof.head) },
      ...(proof.withheld > 0
        ? [{ kind: 'note' as const, text: words.withheld(proof.withheld) }]
        : []),
      ...parts
        .filter(([, blocks]) => blocks.length > 0)
        .flatMap(([text, blocks]) => [
          { kind: 'heading' as const, level: 1 as const, text },
          ...blocks,
        ]),
    ],
  }
}
