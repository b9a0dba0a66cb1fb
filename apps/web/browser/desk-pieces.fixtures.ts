import { randomUUID } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { type PieceBench, pieceBench } from '../../server/src/desk/pieces.fixtures.ts'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages, scripts } from '../src/index.ts'
import { type Site, siteOf } from './site.ts'

/** The real server with the pieces of one invented family behind its desk. */
export type PieceSite = Site & { readonly bench: PieceBench }

export async function openPieces(): Promise<PieceSite> {
  const bench = await pieceBench(await scripts())
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => localDate('2026-03-05'),
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  await bench.serve(app)
  return { bench, ...(await siteOf(app, { close: bench.close })) }
}

/** A picture of a grey sheet, as a camera would give it: 8 by 8 dots. */
export function picture(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const whole = Buffer.alloc(body.length + 8)
    whole.writeUInt32BE(data.length, 0)
    body.copy(whole, 4)
    whole.writeUInt32BE(crc(body), body.length + 4)
    return whole
  }
  const head = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0])
  const rows = Buffer.alloc(72, 0xc8)
  for (let row = 0; row < 8; row += 1) rows[row * 9] = 0
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A case with pieces of every kind that its pages tell apart. */
export async function furnish({ bench }: PieceSite): Promise<{ readonly piece: string }> {
  const { does, people, procedure, parts, counsel, caseId } = bench
  const [adult, child] = people
  const ids = Array.from({ length: 8 }, () => randomUUID()) as [string, ...string[]]
  const exhibit = (index: number, title: string, more: object): Command => ({
    type: 'add-exhibit',
    exhibit: { id: ids[index] ?? '', title, ...more },
  })
  const day = localDate
  await does(
    exhibit(0, 'Passeport', {
      kind: 'passeport',
      expires: day('2025-11-30'),
      language: 'fr',
      persons: [adult],
    }),
  )
  await does(
    exhibit(1, 'Contrat de bail', {
      kind: 'bail',
      coversFrom: day('2021-09-01'),
      coversUntil: day('2023-08-31'),
      language: 'fr',
      persons: [adult],
    }),
  )
  await does(
    exhibit(2, 'Attestation scolaire 2023-2024', {
      kind: 'attestation-scolaire',
      coversFrom: day('2023-09-01'),
      coversUntil: day('2024-06-30'),
      language: 'nl',
      persons: [adult, child],
    }),
  )
  await does(
    exhibit(3, 'Abonnement de bus', {
      kind: 'abonnement-de-transport',
      coversFrom: day('2024-10-01'),
      coversUntil: day('2025-09-30'),
      language: 'fr',
      persons: [adult],
    }),
  )
  await does(
    exhibit(4, 'Acte de naissance', {
      kind: 'acte-de-naissance',
      language: 'ar',
      translation: 'missing',
      persons: [child],
    }),
  )
  await does(exhibit(5, 'Lettre du voisin', { dated: day('2025-12-01'), confidential: true }))
  await does({
    type: 'add-argument',
    argument: { id: ids[6] ?? '', procedure, side: 'circumstances', kind: 'scolarite' },
  })
  await does({
    type: 'add-argument',
    argument: {
      id: ids[7] ?? '',
      procedure,
      side: 'merits',
      kind: 'integration',
      text: 'Cinq ans ici',
    },
  })
  await does({
    type: 'link-exhibit',
    exhibit: ids[2] ?? '',
    proves: { kind: 'argument', argument: ids[6] ?? '' },
  })
  await does({
    type: 'record-entry',
    entry: {
      id: randomUUID(),
      procedure,
      kind: 'request-filed',
      on: day('2026-01-12'),
      by: 'registered',
      consigned: [
        { exhibit: ids[0], number: 1 },
        { exhibit: ids[1] ?? '', number: 2 },
      ],
    },
  })
  const photo = await parts.pieces.add(
    counsel,
    {
      caseId,
      exhibit: randomUUID(),
      commandId: randomUUID(),
      name: 'sonnette.jpg',
      stream: (async function* () {
        yield picture()
      })(),
    },
    { title: 'Nom sur la sonnette', kind: 'nom-sur-la-sonnette', dated: day('2026-02-01') },
  )
  if (!('kept' in photo)) throw new Error('the picture was not kept')
  return { piece: photo.exhibit }
}
