import {
  type CaseId,
  type CaseState,
  type ExhibitDetails,
  type ExhibitId,
  type Scope,
  stateOf,
  type StoredFile,
} from '@sejour/cases'
import { FilesUnavailable, type Store } from '@sejour/store'
import type { Actor } from '../actor.ts'
import { mayAsk, mayCommand } from '../authorise.ts'
import type { Desk, DeskRefusal, Performed, Seen } from '../desk.ts'
import { type Hostile, hostileIn } from './inspect.ts'
import { peek } from './peek.ts'
import { watch } from './watch.ts'

/** The largest file that a piece may have. Bytes. */
export const LARGEST_PIECE = 200 * 1024 * 1024

/** How much of a file says what it is. Bytes. */
const HEAD = 65_536

/** A file on its way into a case. */
export type PieceUpload = {
  readonly caseId: CaseId
  /** Made outside, so that the same upload can be sent again. */
  readonly exhibit: ExhibitId
  readonly commandId: string
  /** As whoever sends it calls it. */
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
}

/** Why a file is not kept. `full`, `unreachable`: the place where files stand. */
export type UploadRefusal = Hostile | 'empty' | 'too-large' | 'full' | 'unreachable' | DeskRefusal

/** What came of one file. `about`: the piece that has the same file already. */
export type Uploaded =
  | { readonly kept: StoredFile; readonly exhibit: ExhibitId; readonly version: number }
  | { readonly refused: UploadRefusal; readonly about?: string }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** The files of the pieces of cases: what they are, how they come in, how they are read. */
export type DeskPieces = {
  /** A new piece out of a file. Never closes the stream; what it does not want it lets go by. */
  readonly add: (
    actor: Actor,
    upload: PieceUpload,
    details: ExhibitDetails & { readonly title: string },
  ) => Promise<Uploaded>
  /** Another file for a piece; the one before is kept behind it. */
  readonly replaceFile: (actor: Actor, upload: PieceUpload) => Promise<Uploaded>
  /** The file of a piece, or one that it had before; the read is logged. */
  readonly open: (actor: Actor, asked: AskedFile) => Promise<Seen<OpenedFile>>
}

/** `sha256`: a file that the piece had before; absent, the one that it has. */
export type AskedFile = {
  readonly caseId: CaseId
  readonly exhibit: ExhibitId
  readonly sha256?: string
}

/** The stream throws FileDamaged before its end when the bytes are not those that were received. */
export type OpenedFile = { readonly file: StoredFile; readonly bytes: AsyncIterable<Uint8Array> }

type Parts = {
  readonly desk: Pick<Desk, 'perform'>
  readonly store: {
    readonly cases: Pick<Store['cases'], 'read'>
    readonly files: Pick<Store['files'], 'put' | 'get'>
  }
}

export function deskPieces({ desk, store }: Parts): DeskPieces {
  const find = async (scope: Scope, caseId: CaseId): Promise<CaseState | undefined> => {
    const history = await store.cases.read(scope, caseId)
    return history && stateOf(history)
  }

  const receive = async (
    actor: Actor,
    { caseId, name, stream }: PieceUpload,
    command: 'add-exhibit' | 'replace-exhibit-file',
  ): Promise<{ readonly kept: StoredFile } | Exclude<Uploaded, { readonly kept: StoredFile }>> => {
    const { head, whole, skip } = await peek(stream, HEAD)
    const refusal = async (refused: UploadRefusal) => {
      await skip()
      return { refused }
    }
    if (!mayCommand(actor, command)) {
      await skip()
      return { forbidden: true }
    }
    const scope = scopeOf(actor)
    if (!(await find(scope, caseId))) {
      await skip()
      return { notFound: true }
    }
    const hostile = hostileIn(head, name)
    if (hostile) return refusal(hostile)
    const { through, seen } = watch()
    try {
      const kept = await store.files.put(scope, caseId, through(whole), {
        name,
        limit: LARGEST_PIECE,
      })
      if (!('refused' in kept)) return { kept: { ...kept, ...seen() } }
      return refusal(kept.refused === 'no-such-case' ? 'no-case' : kept.refused)
    } catch (error) {
      if (error instanceof FilesUnavailable) return refusal(error.reason)
      throw error
    }
  }

  return {
    add: async (actor, upload, details) => {
      const received = await receive(actor, upload, 'add-exhibit')
      if (!('kept' in received)) return received
      const { caseId, commandId, exhibit } = upload
      const file = received.kept
      const performed = await desk.perform(actor, {
        caseId,
        commandId,
        command: { type: 'add-exhibit', exhibit: { ...details, id: exhibit, file } },
      })
      return uploaded(performed, exhibit, file)
    },
    replaceFile: async (actor, upload) => {
      const received = await receive(actor, upload, 'replace-exhibit-file')
      if (!('kept' in received)) return received
      const { caseId, commandId, exhibit } = upload
      const file = received.kept
      const performed = await desk.perform(actor, {
        caseId,
        commandId,
        command: { type: 'replace-exhibit-file', exhibit, file },
      })
      return uploaded(performed, exhibit, file)
    },
    open: async (actor, { caseId, exhibit, sha256 }) => {
      if (!mayAsk(actor, 'files')) return { forbidden: true }
      const scope = scopeOf(actor)
      const state = await find(scope, caseId)
      const piece = state?.exhibits.get(exhibit) ?? state?.withdrawnExhibits.get(exhibit)
      const files = [...(piece?.file ? [piece.file] : []), ...(piece?.earlierFiles ?? [])]
      const file = sha256 === undefined ? piece?.file : files.find((one) => one.sha256 === sha256)
      if (!file) return { notFound: true }
      const opened = `file:${exhibit}`
      const bytes = await store.files.get(scope, caseId, file, { opened, way: 'desk' })
      return bytes ? { seen: { file, bytes } } : { notFound: true }
    },
  }
}

function scopeOf({ organisation, account }: Actor): Scope {
  return { organisation, account }
}

// The key of an upload that is sent again answers as before: the piece is there, once.
function uploaded(performed: Performed, exhibit: ExhibitId, file: StoredFile): Uploaded {
  if ('done' in performed) return { kept: file, exhibit, version: performed.done }
  // No version was expected, so nothing can stand against it.
  if ('conflict' in performed) return { refused: 'unreachable' }
  return performed
}
