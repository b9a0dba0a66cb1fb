import { localDate } from '@sejour/calendar'
import type { Recorded, StoredFile } from '@sejour/cases'
import { FilesUnavailable } from '@sejour/store'
import { expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import type { Perform, Performed } from '../desk.ts'
import { deskPieces, LARGEST_PIECE } from './desk-pieces.ts'
import { suggestedBy } from './suggest.ts'

const counsel: Actor = {
  account: 'account-1',
  organisation: 'organisation-1',
  kind: 'counsel',
  role: 'counsel',
  name: 'N. Exemple',
  secondFactor: false,
}

const history: readonly Recorded[] = [
  {
    version: 1,
    at: '2026-03-05T09:12:00.000Z',
    by: 'account-1',
    event: { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
  },
]

type Fault = 'full' | 'unreachable' | undefined

/** A store that takes a file whole, and says how far the stream was read. */
function benchOf({ fault, known = true }: { fault?: Fault; known?: boolean } = {}) {
  const performed: Perform[] = []
  const limits: number[] = []
  const pieces = deskPieces({
    desk: {
      perform: async (_, asked): Promise<Performed> => {
        performed.push(asked)
        return { done: 2 }
      },
    },
    store: {
      cases: { read: async () => (known ? history : undefined) },
      files: {
        get: async () => undefined,
        put: async (_scope, _caseId, stream, { name, limit }) => {
          limits.push(limit)
          let size = 0
          for await (const bytes of stream) {
            size += bytes.byteLength
            if (fault !== undefined && size > 10) throw new FilesUnavailable(fault)
          }
          const file: StoredFile = {
            address: 'a',
            sha256: 's',
            size,
            mediaType: 'text/plain',
            name,
          }
          return size === 0 ? { refused: 'empty' } : file
        },
      },
    },
  })
  return { pieces, performed, limits }
}

/** Chunks of a file, and how many were asked for. */
function streamOf(chunks: readonly string[]) {
  let read = 0
  return {
    read: () => read,
    stream: (async function* () {
      for (const chunk of chunks) {
        read += 1
        yield Buffer.from(chunk)
      }
    })(),
  }
}

const upload = (stream: AsyncIterable<Uint8Array>) => ({
  caseId: 'c',
  exhibit: 'x',
  commandId: 'k',
  name: 'lettre.txt',
  stream,
})

const many = Array.from({ length: 40 }, () => 'x'.repeat(10_000))

test.each([
  { because: 'the disk is full', how: { fault: 'full' }, outcome: { refused: 'full' } },
  {
    because: 'nothing answers',
    how: { fault: 'unreachable' },
    outcome: { refused: 'unreachable' },
  },
  { because: 'there is no such case', how: { known: false }, outcome: { notFound: true } },
] as const)('nothing is added, and the rest goes by, when $because', async ({ how, outcome }) => {
  const { pieces, performed } = benchOf(how)
  const { stream, read } = streamOf(many)
  expect(await pieces.add(counsel, upload(stream), { title: 'Lettre' })).toEqual(outcome)
  expect(performed).toEqual([])
  expect(read()).toBe(many.length)
})

test('whoever may not write is refused before anything is kept', async () => {
  const { pieces, limits } = benchOf()
  const reader: Actor = { ...counsel, role: 'reader' }
  const { stream } = streamOf(many)
  expect(await pieces.add(reader, upload(stream), { title: 'Lettre' })).toEqual({ forbidden: true })
  expect(limits).toEqual([])
})

test('a file of 200 megabytes is within the limit that the store is given', async () => {
  const { pieces, limits } = benchOf()
  const { stream } = streamOf(many)
  const added = await pieces.add(counsel, upload(stream), { title: 'Lettre' })
  expect(added).toMatchObject({ kept: { size: 400_000 }, exhibit: 'x', version: 2 })
  expect(limits).toEqual([LARGEST_PIECE])
  expect(LARGEST_PIECE).toBeGreaterThanOrEqual(200_000_000)
})

test('a word that is cut between two chunks is still seen', async () => {
  const { pieces } = benchOf()
  const { stream } = streamOf(['%PDF-1.7', 'x'.repeat(70_000), '/Enc', 'rypt 5 0 R'])
  const added = await pieces.add(counsel, upload(stream), { title: 'Lettre' })
  expect(added).toMatchObject({ kept: { isEncrypted: true } })
})

test('what a text says of encryption is no encryption', async () => {
  const { pieces } = benchOf()
  const { stream } = streamOf(['The dictionary /Encrypt 5 0 R stands at the end'])
  const added = await pieces.add(counsel, upload(stream), { title: 'Lettre' })
  expect(added).toMatchObject({ kept: { name: 'lettre.txt' } })
  expect(added).not.toMatchObject({ kept: { isEncrypted: true } })
})

test.each([
  { name: 'bail_2024-03-05.pdf', title: 'Bail', dated: '2024-03-05', because: 'year first' },
  { name: '5-3-2024 loyer.pdf', title: 'Loyer', dated: '2024-03-05', because: 'day first' },
  { name: 'fiche_de_paie.pdf', title: 'Fiche de paie', because: 'a line stands for a space' },
  { name: 'IMG_4021.HEIC', title: 'Sans titre', because: 'a camera says nothing' },
  {
    name: 'IMG_20240305_101112.jpg',
    title: 'Sans titre',
    dated: '2024-03-05',
    because: 'but a day',
  },
  {
    name: 'WhatsApp Image 2024-03-05 at 10.11.12.jpeg',
    title: 'Sans titre',
    dated: '2024-03-05',
    because: 'nor a messenger',
  },
  { name: 'bail 31-02-2024.pdf', title: 'Bail', because: 'there is no such day' },
  { name: 'contrat-2024.pdf', title: 'Contrat 2024', because: 'nor does a hyphen hold words' },
  { name: 'M.eml', title: 'M', because: 'one letter is a name' },
  { name: '.pdf', title: 'Sans titre', because: 'there is no name' },
])('$name suggests a title and a day: $because', ({ name, title, dated }) => {
  expect(suggestedBy(name, 'Sans titre')).toEqual({
    title,
    ...(dated !== undefined && { dated: localDate(dated) }),
  })
})
