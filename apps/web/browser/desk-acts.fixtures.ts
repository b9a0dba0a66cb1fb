import { createHash } from 'node:crypto'
import { findAct, writeAct } from '@sejour/acts'
import { localDate } from '@sejour/calendar'
import type { StoredFile } from '@sejour/cases'
import { openTypesetter } from '@sejour/typeset'
import { act } from '../../server/src/desk/act.ts'
import { actDownloads } from '../../server/src/desk/act-download.ts'
import { acts } from '../../server/src/desk/acts.ts'
import { deskRoutes } from '../../server/src/desk/desk-routes.ts'
import { FAMILY, oneCase } from '../../server/src/desk/one-case.fixtures.ts'
import type { DeskParts } from '../../server/src/desk/parts.ts'
import { printActs } from '../../server/src/house/print-act.ts'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages, scripts } from '../src/index.ts'
import { type Site, siteOf } from './site.ts'

export const ACTS = {
  fr: '/fr/bureau/dossiers/c1/actes',
  nl: '/nl/balie/dossiers/c1/akten',
} as const

/** The real server with one invented case behind its desk, and real files of its acts. */
export async function openActs(): Promise<Site> {
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => localDate('2025-03-03'),
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  const kept = oneCase(FAMILY)
  const typesetter = openTypesetter()
  const print = printActs(typesetter)
  const files = new Map<string, { readonly file: StoredFile; readonly bytes: Uint8Array }>()
  const keep = (name: string, bytes: Uint8Array): StoredFile => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const mediaType = name.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream'
    const file = { address: sha256, sha256, size: bytes.length, mediaType, name }
    files.set(sha256, { file, bytes })
    return file
  }
  const parts: DeskParts = {
    ...kept.parts,
    script: await scripts(),
    counselOf: async () => ({
      known: {
        name: 'C. Conseil',
        street: 'rue du Conseil 2',
        postcode: '1000',
        commune: 'Bruxelles',
      },
      letterhead: { name: 'Cabinet Exemple', lines: ['rue du Conseil 2', '1000 Bruxelles'] },
    }),
    acts: {
      write: async (actor, { caseId, act: id, commandId, telling }) => {
        const draft = kept.state().acts.get(id)
        const found = draft && findAct(draft.template)
        if (!found) return { notFound: true }
        const written = writeAct(found, draft.data, { lang: draft.lang, telling })
        if (!written.ok) return { problems: written.problems }
        const printed = await print(written)
        const made = printed.map(({ name, bytes }) => keep(name, bytes))
        const command = {
          type: 'write-act',
          act: id,
          written: { formVersion: written.version, on: written.day, files: made },
        } as const
        const done = await kept.parts.desk.performAll(actor, {
          caseId,
          commandId,
          commands: [command],
        })
        return 'done' in done ? { done: done.done, files: made } : { notFound: true }
      },
      open: async (_, { sha256 }) => {
        const found = files.get(sha256)
        if (!found) return { notFound: true }
        const { file, bytes } = found
        const flow = async function* () {
          yield bytes
        }
        return { seen: { file, bytes: flow() } }
      },
    },
  }
  await app.register(deskRoutes, { parts, routes: [acts, act] })
  await app.register(actDownloads, { parts })
  return siteOf(app, { close: () => typesetter.close() })
}
