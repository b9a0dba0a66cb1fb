import { findAct, writeAct, type ActLang, type Problem, type WrittenAct } from '@sejour/acts'
import { stateOf, type CaseAct, type CaseId, type Scope, type StoredFile } from '@sejour/cases'
import type { Letterhead } from '@sejour/documents'
import { FilesUnavailable, type Store, type Way } from '@sejour/store'
import type { Actor } from '../actor.ts'
import { mayAsk, mayCommand } from '../authorise.ts'
import type { Desk, DeskRefusal, Seen } from '../desk.ts'
import type { OpenedFile } from '../pieces/index.ts'
import type { TextPacks } from './packs/text-packs.ts'

/** The largest act that is kept. Bytes. */
const LARGEST_ACT = 50 * 1024 * 1024

/** An act as a file. */
export type ActFile = { readonly name: string; readonly bytes: Uint8Array }

/** Makes the files of an act: the PDF first, then that of the word processor. */
export type PrintAct = (written: WrittenAct) => Promise<readonly ActFile[]>

export type WriteAsked = {
  readonly caseId: CaseId
  readonly act: string
  readonly commandId: string
  /** In which problems are said. */
  readonly telling: ActLang
  readonly letterhead?: Letterhead
}

/** What came of it. `unprintable`: a sign that no font of ours has. */
export type WroteAct =
  | { readonly done: number; readonly files: readonly StoredFile[] }
  | { readonly problems: readonly Problem[] }
  | { readonly refused: DeskRefusal | 'full' | 'unreachable' | 'unprintable' }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** Acts and letters of cases: how they become files, and how these are read. */
export type DeskActs = {
  /** Makes the files of a draft and keeps them in the case: ready, not sent. */
  readonly write: (actor: Actor, asked: WriteAsked) => Promise<WroteAct>
  /** A file of an act as it was last written; the read is logged. */
  readonly open: (
    actor: Actor,
    asked: { readonly caseId: CaseId; readonly act: string; readonly sha256: string },
  ) => Promise<Seen<OpenedFile>>
}

type Parts = {
  readonly desk: Pick<Desk, 'perform'>
  readonly store: {
    readonly cases: Pick<Store['cases'], 'read'>
    readonly files: Pick<Store['files'], 'put' | 'get'>
  }
  readonly print: PrintAct
  /** Official wording of the organisation. Absent: ours stands everywhere. */
  readonly packs?: Pick<TextPacks, 'of'>
  /** Under which way the log says that a file was read. */
  readonly way?: Way
  /** Whether what `print` threw says that a sign cannot be written. */
  readonly isUnprintable: (error: unknown) => boolean
}

export function deskActs({
  desk,
  store,
  print,
  packs,
  way = 'desk',
  isUnprintable,
}: Parts): DeskActs {
  const find = async (scope: Scope, caseId: CaseId, act: string): Promise<CaseAct | undefined> => {
    const history = await store.cases.read(scope, caseId)
    return history && stateOf(history).acts.get(act)
  }

  const keep = async (scope: Scope, caseId: CaseId, { name, bytes }: ActFile) =>
    store.files.put(scope, caseId, once(bytes), { name, limit: LARGEST_ACT })

  return {
    write: async (actor, { caseId, act: id, commandId, telling, letterhead }) => {
      if (!mayCommand(actor, 'write-act')) return { forbidden: true }
      const scope = scopeOf(actor)
      const draft = await find(scope, caseId, id)
      const act = draft && findAct(draft.template)
      if (!act) return { notFound: true }
      const official = await packs?.of(actor, { act: act.id, lang: draft.lang })
      const written = writeAct(act, draft.data, {
        lang: draft.lang,
        telling,
        ...(official && { packs: official }),
        ...(letterhead && act.issuer === 'counsel' && { letterhead }),
      })
      if (!written.ok) return { problems: written.problems }
      try {
        const files: StoredFile[] = []
        for (const file of await print(written)) {
          const kept = await keep(scope, caseId, file)
          if ('refused' in kept) return { refused: 'unreachable' }
          files.push(kept)
        }
        const performed = await desk.perform(actor, {
          caseId,
          commandId,
          command: {
            type: 'write-act',
            act: id,
            written: { formVersion: written.version, on: written.day, files },
          },
        })
        // No version was expected, so nothing can stand against it.
        if ('conflict' in performed) return { refused: 'unreachable' }
        return 'done' in performed ? { done: performed.done, files } : performed
      } catch (error) {
        if (isUnprintable(error)) return { refused: 'unprintable' }
        if (error instanceof FilesUnavailable) return { refused: error.reason }
        throw error
      }
    },
    open: async (actor, { caseId, act: id, sha256 }) => {
      if (!mayAsk(actor, 'files')) return { forbidden: true }
      const scope = scopeOf(actor)
      const act = await find(scope, caseId, id)
      const file = act?.written?.files.find((one) => one.sha256 === sha256)
      if (!file) return { notFound: true }
      const reading = { opened: `act:${id}`, way } as const
      const bytes = await store.files.get(scope, caseId, file, reading)
      return bytes ? { seen: { file, bytes } } : { notFound: true }
    },
  }
}

function scopeOf({ organisation, account }: Actor): Scope {
  return { organisation, account }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
