import type { ArchiveRefusal } from '@sejour/exchange'
import { closeSync, codeOf, openSync } from '../../files.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** What an archive of a case proves. */
export type VerifiedArchive =
  | {
      readonly ok: true
      readonly case: string
      readonly events: number
      /** Bound by the chain, and not told. */
      readonly withheld: number
      readonly files: number
      /** Hash of the last event. */
      readonly head: string
      /** Whether it is the hash that somebody noted elsewhere; only when one was given. */
      readonly isKnownHead?: true
    }
  | {
      readonly ok: false
      readonly why: Why
      /** Place of the first event that is wrong, from 1. */
      readonly at?: number
      /** The piece that is wrong, from the top of the archive. */
      readonly path?: string
      /** Hash of the last event, when the archive itself is sound. */
      readonly head?: string
    }

/** What is wrong. `chain-…`: with the history; `other-head`: it is not the one that was noted. */
export type Why =
  | Exclude<ArchiveRefusal['refused'], 'broken-history'>
  | `chain-${Extract<ArchiveRefusal, { refused: 'broken-history' }>['why']}`
  | 'other-head'

/** Proves an archive of a case: its history, event by event, and every piece. */
export const verify: Verb = {
  takes: 2,
  async run({ lang, operands: [file, noted] }) {
    if (file === undefined) throw new WrongInput({ code: 'missing-archive' })
    if (noted !== undefined && !/^[0-9a-f]{64}$/i.test(noted)) {
      throw new WrongInput({ code: 'not-a-hash', word: noted })
    }
    mustBeReadable(file)
    const json = await verified(file, noted?.toLowerCase())
    return { json, lines: async () => (await import('./page.ts')).verifyPage(json, lang) }
  },
}

async function verified(file: string, noted: string | undefined): Promise<VerifiedArchive> {
  const { readArchive } = await import('@sejour/exchange')
  const read = await readArchive(file)
  if ('refused' in read) {
    if (read.refused === 'broken-history')
      return { ok: false, why: `chain-${read.why}`, at: read.at }
    return { ok: false, why: read.refused, ...('path' in read && { path: read.path }) }
  }
  read.close()
  const { history, head, withheld, files } = read
  if (noted !== undefined && noted !== head) return { ok: false, why: 'other-head', head }
  return {
    ok: true,
    case: history.case,
    events: history.events.length,
    withheld,
    files: files.length,
    head,
    ...(noted !== undefined && { isKnownHead: true }),
  }
}

/** @throws WrongInput when there is no such file, or it cannot be read. */
function mustBeReadable(file: string): void {
  try {
    const opened = openSync(file, 'r')
    try {
      const { fstatSync } = process.getBuiltinModule('node:fs')
      if (fstatSync(opened).isDirectory()) throw new WrongInput({ code: 'is-a-folder', file })
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    if (error instanceof WrongInput) throw error
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
    throw new WrongInput({ code: isMissing ? 'file-not-found' : 'unreadable-file', file })
  }
}
