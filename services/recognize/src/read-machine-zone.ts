import type { LocalDate } from '@sejour/calendar'
import type { Engine } from './engine.ts'
import { type MachineZone, sayZone } from './machine-zone.ts'
import { footOf, greyMap, openPicture, type Picture, type Turn } from './picture.ts'
import type { Limits, Recognizer } from './recognizer.ts'
import { readTable } from './words.ts'
import { findZone } from './zone-repair.ts'

/** `no-zone`: no lines of that shape. `unreadable`: there are, and their digits do not agree. */
export type ZoneRead =
  | { readonly zone: MachineZone }
  | { readonly refused: 'no-zone' | 'unreadable' }

type Asked = Limits & {
  /** On which two-digit years depend. */
  readonly today: LocalDate
}

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'

// A scan may hold more than the document; the foot alone is where the zone of a page stands.
const ATTEMPTS: readonly { readonly turn: Turn; readonly foot: number }[] = [
  { turn: 0, foot: 1 },
  { turn: 0, foot: 0.4 },
  { turn: 180, foot: 1 },
  { turn: 90, foot: 1 },
  { turn: 270, foot: 1 },
]

/**
 * The zone that machines read on a passport or on a card. Its values are to be confirmed by a
 * person: a misread name has no digit that tells.
 *
 * @throws as `recognize`
 */
export async function readMachineZone(
  recognizer: Recognizer,
  image: Uint8Array,
  { today, ...limits }: Asked,
): Promise<ZoneRead> {
  const picture = await openPicture(image, 2000)
  return recognizer.lend((engine) => searchZone(engine, picture, today), limits)
}

async function searchZone(engine: Engine, picture: Picture, today: LocalDate): Promise<ZoneRead> {
  let best: MachineZone | undefined
  let hasShape = false
  for (const { turn, foot } of ATTEMPTS) {
    const found = findZone(await readLines(engine, await footOf(picture, turn, foot)))
    const zone = found && sayZone(found, today)
    hasShape ||= found !== undefined
    if (zone?.wholeCheck === 'holds') return { zone }
    best ??= zone
    // A zone that reads badly reads no better on its side.
    if (best !== undefined && (turn !== 0 || foot < 1)) return { zone: best }
  }
  return best ? { zone: best } : { refused: hasShape ? 'unreadable' : 'no-zone' }
}

async function readLines(engine: Engine, band: Picture): Promise<readonly string[]> {
  const image = await greyMap(band)
  const table = await engine.read({ image, languages: ['en'], layout: 'block', only: CHARACTERS })
  const lines = new Map<string, string>()
  for (const { line, text } of readTable(table)) lines.set(line, (lines.get(line) ?? '') + text)
  return [...lines.values()].filter((line) => line.length >= 20)
}
