// One measure in a process of its own, so that its memory is its own: cold, then after one change.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Bundle, folderCache, openBundler, type Piece } from '@sejour/bundle'
import { openTypesetter } from '@sejour/typeset'

const [, , folder = '', kept = ''] = process.argv
const files = readdirSync(folder).toSorted()
const typesetter = openTypesetter()
const bundler = openBundler({ typesetter, cache: folderCache(kept) })
const order = {
  lang: 'fr',
  title: 'Recueil de pièces',
  cover: [{ term: 'Partie', is: 'N. Exemple' }],
  createdAt: '2026-03-06T09:00:00Z',
} as const

const cold = await time(() => bundler.bundle(piecesOf(), order))
const again = await time(() => bundler.bundle(piecesOf('changed'), order))
const split = await time(() =>
  bundler.bundle(piecesOf('changed'), { ...order, limitBytes: 10_000_000 }),
)
const helpers = memoryOfChildren()
await bundler.close()
await typesetter.close()
process.stdout.write(
  JSON.stringify({
    cold: cold.milliseconds,
    again: again.milliseconds,
    againPrepared: again.prepared,
    split: split.milliseconds,
    volumes: split.volumes,
    pages: cold.pages,
    pieces: cold.pieces,
    faults: cold.faults,
    bytes: cold.volumes.reduce((sum, bytes) => sum + bytes, 0),
    // Their largest moments together, even if they were not the same moment.
    peakMegabytes: process.resourceUsage().maxRSS / 1024 + helpers,
  }),
)

/** Megabytes at most of the processes that this one started; where Linux does not tell: none. */
function memoryOfChildren(): number {
  const tasks = `/proc/${process.pid}/task`
  if (!existsSync(tasks)) return 0
  const children = readdirSync(tasks)
    .flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' '))
    .filter(Boolean)
  const peaks = children.map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'))
  return peaks.reduce(
    (sum, status) => sum + Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    0,
  )
}

function piecesOf(change?: string): readonly Piece[] {
  return files.map((file, at) => ({
    id: file,
    number: String(at + 1),
    title: `Papier ${at + 1}`,
    group: `Partie ${Math.floor(at / 40) + 1}`,
    read: async () => {
      const bytes = readFileSync(path.join(folder, file))
      // What follows the end of a JPEG is not looked at, and makes it another file.
      return change && at === 150 ? Buffer.concat([bytes, Buffer.from(change)]) : bytes
    },
  }))
}

/** What is to be told of a bundle; the bundle itself is let go. */
async function time(work: () => Promise<Bundle>) {
  const start = performance.now()
  const { volumes, entries, pages } = await work()
  return {
    milliseconds: performance.now() - start,
    pages,
    pieces: entries.length,
    prepared: entries.filter(({ wasReady }) => !wasReady).length,
    faults: entries.filter(({ fault }) => fault).length,
    volumes: volumes.map(({ bytes }) => bytes.length),
  }
}
