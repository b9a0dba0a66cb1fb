import { readNewCase, readSentCommand } from '@sejour/desk'
import { actEndpoints } from './act-endpoints.ts'
import { bundleEndpoints } from './bundle-endpoints.ts'
import { chainEndpoints } from './chain-endpoints.ts'
import { parcelEndpoints } from './parcel-endpoints.ts'
import type { CaseCall, CaseEndpoint, Told } from './case-endpoint.ts'
import { receiveFile, sendFile } from './files.ts'
import { doneIn, seenIn, valueIn } from './outcomes.ts'
import { bodyOf, keyOf, listAsked, versionOf } from './read-request.ts'

const A_UUID = 'b7c1f2a4-5d3e-4c8b-9a60-1f2e3d4c5b6a'

const KEY: Told = {
  name: 'Idempotency-Key',
  in: 'header',
  about: 'A UUID; the same key is only ever carried out once. It may stand in the body instead.',
  example: A_UUID,
}

const VERSION: Told = {
  name: 'If-Match',
  in: 'header',
  about: 'The version that was read, quoted. It may stand in the body as expectedVersion.',
  example: '"12"',
}

const word = (name: string, about: string, example: string): Told => ({
  name,
  in: 'query',
  about,
  example,
})

/** What the desk does, for programs. Whoever calls has signed in. */
export const caseEndpoints: readonly CaseEndpoint[] = [
  {
    id: 'dashboard',
    method: 'GET',
    path: '/api/v1/dashboard',
    summary: 'What is due, by the day to be safe, and what is at risk.',
    gives: 'Dashboard',
    problems: [400],
    answer: async ({ parts, actor, request: { lang } }) =>
      seenIn(await parts.desk.dashboard(actor, { lang }), lang),
  },
  {
    id: 'listCases',
    method: 'GET',
    path: '/api/v1/cases',
    summary: 'The cases of the organisation; with words, those that have every one of them.',
    tells: [
      word('q', 'Words to find, or how they begin.', 'exemple'),
      word('status', 'open, closed or handed-over.', 'open'),
      word('procedure', 'Only cases with a round of this kind.', 'article-9bis'),
      word('risk', 'true: only cases in which something may be lost.', 'true'),
      word('sort', 'due, title or changed.', 'due'),
      word('page', 'The first page is 1.', '1'),
      word('pageSize', 'At most 100.', '50'),
    ],
    gives: 'CasesPage',
    problems: [400, 422],
    answer: listCases,
  },
  {
    id: 'openCase',
    method: 'POST',
    path: '/api/v1/cases',
    summary: 'Opens a case in one go: people, addresses, mandates and a first procedure.',
    takes: 'NewCase',
    tells: [KEY],
    gives: 'Done',
    problems: [400, 413, 415, 422],
    answer: async ({ parts, actor, request }) => {
      const { lang } = request
      const { commandId, ...asked } = valueIn(readNewCase(bodyOf(request), lang), lang)
      const key = keyOf(request, commandId)
      return doneIn(await parts.desk.openNew(actor, { ...asked, commandId: key }), lang)
    },
  },
  {
    id: 'readCase',
    method: 'GET',
    path: '/api/v1/cases/{case}',
    summary: 'Everything about one case; the reading is logged.',
    gives: 'CaseFile',
    problems: [400, 404],
    answer: async (call) => {
      const { lang } = call.request
      const file = seenIn(await call.parts.desk.caseOf(call.actor, call.caseId, { lang }), lang)
      call.reply.header('etag', `"${file.version}"`)
      return {
        ...file,
        // A machine is the same for every case: its id is enough.
        standings: file.standings.map((standing) => ({
          ...standing,
          machine: standing.machine.id,
        })),
      }
    },
  },
  {
    id: 'sendCommand',
    method: 'POST',
    path: '/api/v1/cases/{case}/commands',
    summary: 'Carries out one command, unless somebody else changed the same thing meanwhile.',
    takes: 'SentCommand',
    tells: [KEY, VERSION],
    gives: 'Done',
    problems: [400, 404, 409, 413, 415, 422],
    answer: sendCommand,
  },
  {
    id: 'readCaseAgenda',
    method: 'GET',
    path: '/api/v1/cases/{case}/agenda',
    summary: 'Every day that follows from a case, with what leads to it.',
    gives: 'Agenda',
    problems: [400, 404],
    answer: async ({ parts, actor, caseId, request: { lang } }) => ({
      items: seenIn(await parts.desk.caseOf(actor, caseId, { lang }), lang).agenda,
    }),
  },
  {
    id: 'readHistory',
    method: 'GET',
    path: '/api/v1/cases/{case}/history',
    summary: 'Who did what, newest first.',
    gives: 'History',
    problems: [400, 404],
    answer: async ({ parts, actor, caseId, request: { lang } }) => ({
      events: seenIn(await parts.desk.historyOf(actor, caseId), lang),
    }),
  },
  {
    id: 'readReads',
    method: 'GET',
    path: '/api/v1/cases/{case}/reads',
    summary: 'Who read what, newest first.',
    gives: 'Reads',
    problems: [400, 404],
    answer: async ({ parts, actor, caseId, request: { lang } }) => ({
      reads: seenIn(await parts.desk.readsOf(actor, caseId), lang),
    }),
  },
  {
    id: 'addFile',
    method: 'POST',
    path: '/api/v1/cases/{case}/files',
    summary: 'Keeps a file as a new piece: the body is the bytes, at most 200 MB.',
    takes: 'file',
    tells: [
      { ...word('exhibit', 'The id of the new piece, a UUID.', A_UUID), required: true },
      { ...word('name', 'How the file is called.', 'bail.pdf'), required: true },
      word('title', 'How the piece is called; without it, as the file.', 'Bail'),
      { ...KEY, required: true },
    ],
    gives: 'KeptFile',
    problems: [400, 404, 413, 415, 422, 503],
    answer: receiveFile,
  },
  {
    id: 'readFile',
    method: 'GET',
    path: '/api/v1/cases/{case}/files/{exhibit}',
    summary: 'The bytes of the file of a piece; the reading is logged.',
    gives: 'file',
    problems: [400, 404],
    answer: sendFile,
  },
  ...actEndpoints,
  ...bundleEndpoints,
  ...chainEndpoints,
  ...parcelEndpoints,
]

async function listCases({ parts, actor, request }: CaseCall): Promise<unknown> {
  const { lang } = request
  const { words, ...asked } = listAsked(request)
  if (words === undefined) return seenIn(await parts.desk.cases(actor, { ...asked, lang }), lang)
  const rows = seenIn(await parts.desk.search(actor, { words, lang }), lang)
  return { rows, total: rows.length, page: 1, pages: 1 }
}

async function sendCommand({ parts, actor, caseId, request, reply }: CaseCall): Promise<unknown> {
  const { lang } = request
  const sent = valueIn(readSentCommand(bodyOf(request), lang), lang)
  const expectedVersion = versionOf(request, sent.expectedVersion)
  const performed = await parts.desk.perform(actor, {
    caseId,
    command: sent.command,
    commandId: keyOf(request, sent.commandId),
    ...(expectedVersion !== undefined && { expectedVersion }),
  })
  const done = doneIn(performed, lang)
  reply.header('etag', `"${done.version}"`)
  return done
}
