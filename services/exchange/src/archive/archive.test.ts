import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { localDate } from '@sejour/calendar'
import { type CaseEvent, type Projection, stateOf } from '@sejour/cases'
import { openStore, withoutPrivileged } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { openTypesetter } from '@sejour/typeset'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openZip } from '../zip/read-zip.ts'
import { type Packed, writeZip } from '../zip/write-zip.ts'
import { importCase } from './import-case.ts'
import { packCase, type Packing } from './pack-case.ts'
import { packOrganisation } from './pack-organisation.ts'
import { readArchive, type ReadCase } from './read-archive.ts'

const AT = '2026-03-05T09:00:00.000Z'
const caseId = '11111111-1111-8111-a111-111111111111'
const one = { organisation: '22222222-2222-8222-a222-222222222222', account: 'a' }
const other = { organisation: '33333333-3333-8333-a333-333333333333', account: 'b' }
const project = (): Projection => ({
  status: 'open',
  title: 'x',
  row: {},
  dues: [],
  searchTerms: [],
  likenesses: [],
})

onBothStores('an archive', (_, newPlace) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'))
  const typesetter = openTypesetter()
  let store: Awaited<ReturnType<typeof openStore>>
  let packing: Packing

  beforeAll(async () => {
    store = await openStore({ ...(await newPlace()), now: () => AT })
    await store.organisations.create(one.organisation)
    await store.organisations.create(other.organisation)
    const append = (events: readonly CaseEvent[], expectedVersion: number) =>
      store.cases.append(one, {
        caseId,
        expectedVersion,
        commandId: `c${expectedVersion}`,
        events,
        project,
      })
    await append([{ type: 'case-opened', title: 'Exemple Amara', language: 'fr' }], 0)
    const file = await store.files.put(one, caseId, Readable.from([Buffer.from('%PDF-1.4 bail')]), {
      name: 'bail é.pdf',
      limit: 1000,
    })
    if ('refused' in file) throw new Error(file.refused)
    const bytes = Readable.from([Buffer.from('%PDF-1.7 acte')])
    const ofAct = await store.files.put(one, caseId, bytes, { name: 'desistement.pdf', limit: 99 })
    if ('refused' in ofAct) throw new Error(ofAct.refused)
    await append(
      [
        {
          type: 'person-added',
          person: {
            id: 'p1',
            relation: 'applicant',
            familyName: 'Exemple',
            givenName: 'Amara',
            birthDate: localDate('1990-03-05'),
          },
        },
        { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
        {
          type: 'fact-recorded',
          fact: {
            fact: 'identite.document',
            value: 'passeport',
            statedBy: 'person',
            statedOn: localDate('2026-03-01'),
          },
        },
        {
          type: 'argument-added',
          argument: {
            id: 'g1',
            procedure: 'r1',
            side: 'circumstances',
            text: 'L’école <des filles>',
          },
        },
        {
          type: 'exhibit-added',
          exhibit: {
            id: 'e1',
            title: 'Bail / rue',
            file,
            coversFrom: localDate('2025-01-01'),
            coversUntil: localDate('2025-12-31'),
          },
        },
        { type: 'exhibit-linked', exhibit: 'e1', proves: { kind: 'argument', argument: 'g1' } },
        {
          type: 'entry-recorded',
          entry: {
            id: 'n1',
            procedure: 'r1',
            kind: 'decision-notified',
            decision: 'article-9bis.irrecevable',
            notification: { by: 'hand', on: localDate('2026-03-04') },
          },
        },
        { type: 'note-written', note: 'n', text: 'SECRET' },
        {
          type: 'act-drafted',
          draft: { id: 'a1', template: 'desistement', lang: 'fr', data: { reason: 'Carte F' } },
        },
        {
          type: 'act-written',
          act: 'a1',
          written: { formVersion: '1', on: localDate('2026-03-05'), files: [ofAct] },
        },
      ],
      1,
    )
    packing = {
      lang: 'fr',
      exportedAt: AT,
      exportedOn: localDate('2026-03-05'),
      typesetter,
      openFile: async (stored) => {
        const bytes = await store.files.get(one, caseId, stored)
        if (!bytes) throw new Error('no file')
        return Readable.from(bytes)
      },
    }
  })
  afterAll(async () => {
    await typesetter.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const historyOf = async () => {
    const history = await store.cases.history(one, caseId)
    if (!history) throw new Error('no history')
    return history
  }

  async function pack(files: AsyncIterable<Packed> | Iterable<Packed>): Promise<string> {
    const file = path.join(folder, `${Math.floor(performance.now() * 1000)}.zip`)
    await pipeline(writeZip(files, AT), createWriteStream(file))
    return file
  }

  async function unpacked(files: AsyncIterable<Packed>): Promise<Packed[]> {
    const all: Packed[] = []
    for await (const file of files) {
      const { content } = file
      all.push(
        typeof content === 'function' ? { ...file, content: await buffer(await content()) } : file,
      )
    }
    return all
  }

  async function mustRead(file: string): Promise<ReadCase> {
    const read = await readArchive(file)
    if ('refused' in read) throw new Error(read.refused)
    return read
  }

  test('reads without the product, and tells nothing of a privileged note', async () => {
    const opened = await openZip(
      await pack(packCase(withoutPrivileged(await historyOf()), packing)),
    )
    if ('refused' in opened) throw new Error(opened.refused)
    const { zip } = opened
    expect(zip.paths).toEqual([
      'index.html',
      'dossier.pdf',
      'dossier.json',
      'schema.json',
      'pieces/001 Bail-rue.pdf',
      'actes/002 desistement.pdf',
    ])
    const page = await zip.readText('index.html')
    expect(page).toContain('L’école &lt;des filles&gt; (pièce 1)')
    expect(page).toContain('<a href="pieces/001 Bail-rue.pdf">bail é.pdf</a>')
    expect(page).toContain('4 mars 2026')
    expect(page).toContain('Un événement n’est pas joint')
    for (const file of ['index.html', 'dossier.json']) {
      expect(await zip.readText(file)).not.toContain('SECRET')
    }
    const piece = await zip.open('pieces/001 Bail-rue.pdf')
    expect(piece && (await text(piece))).toBe('%PDF-1.4 bail')
    zip.close()
  })

  test('comes back without loss, twice without doubling, in another organisation', async () => {
    const history = await historyOf()
    const read = await mustRead(await pack(packCase(history, packing)))
    const how = { commandId: 'import', project }
    expect(await importCase({ store, scope: other }, read, how)).toMatchObject({
      outcome: 'taken-in',
    })
    expect(await importCase({ store, scope: other }, read, how)).toMatchObject({
      outcome: 'repeated',
    })
    read.close()
    const [before, after] = await Promise.all([
      store.cases.read(one, caseId),
      store.cases.read(other, caseId),
    ])
    expect(after).toEqual(before)
    const file = stateOf(after ?? []).exhibits.get('e1')?.file
    const bytes = file && (await store.files.get(other, caseId, file))
    expect(bytes && (await text(Readable.from(bytes)))).toBe('%PDF-1.4 bail')
    const act = stateOf(after ?? []).acts.get('a1')
    expect(act?.data).toEqual({ reason: 'Carte F' })
    const written = act?.written?.files[0]
    const acte = written && (await store.files.get(other, caseId, written))
    expect(acte && (await text(Readable.from(acte)))).toBe('%PDF-1.7 acte')
  })

  test.each([
    {
      because: 'a word of the history was changed',
      change: (file: Packed) => rewritten(file, 'dossier.json', /passeport/, 'aucun'),
      refused: 'broken-history',
    },
    {
      because: 'the end was cut off',
      change: (file: Packed) => (file.path === 'dossier.json' ? cutEnd(file) : [file]),
      refused: 'broken-history',
    },
    {
      because: 'a piece was exchanged',
      change: (file: Packed) =>
        file.path.startsWith('pieces/') ? [{ ...file, content: 'other' }] : [file],
      refused: 'piece-changed',
    },
    {
      because: 'a piece is missing',
      change: (file: Packed) => (file.path.startsWith('pieces/') ? [] : [file]),
      refused: 'piece-missing',
    },
    {
      because: 'a later product wrote it',
      change: (file: Packed) =>
        rewritten(file, 'dossier.json', /"formatVersion": 1/, '"formatVersion": 2'),
      refused: 'newer-format',
    },
    {
      because: 'it is not JSON',
      change: (file: Packed) => rewritten(file, 'dossier.json', /\{/, ''),
      refused: 'not-json',
    },
    {
      because: 'it is some other archive',
      change: (file: Packed) => (file.path === 'dossier.json' ? [] : [file]),
      refused: 'no-case',
    },
  ])('is refused as $refused: $because', async ({ change, refused }) => {
    const files = await unpacked(packCase(await historyOf(), packing))
    const read = await readArchive(await pack(files.flatMap(change)))
    expect(read).toMatchObject({ refused })
  })

  test('everything of an organisation, with its lists; stopped on demand', async () => {
    const cases = { ids: [caseId], historyOf }
    const opened = await openZip(await pack(packOrganisation(cases, packing)))
    if ('refused' in opened) throw new Error(opened.refused)
    expect(opened.zip.paths).toContain('dossiers/Exemple-Amara-11111111/pieces/001 Bail-rue.pdf')
    expect(await opened.zip.readText('personnes.csv')).toContain('Exemple;Amara;1990-03-05')
    opened.zip.close()
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(pack(packOrganisation({ ...cases, signal }, packing))).rejects.toThrow('stopped')
  })
})

function rewritten(file: Packed, path: string, found: RegExp, put: string): Packed[] {
  if (file.path !== path) return [file]
  return [{ ...file, content: String(file.content).replace(found, put) }]
}

function cutEnd(file: Packed): Packed[] {
  const all = JSON.parse(String(file.content)) as { history: { events: unknown[] } }
  all.history.events.pop()
  return [{ ...file, content: JSON.stringify(all) }]
}
