import type { Engine } from './engine.ts'
import type { Language } from './languages.ts'
import { beforeTurn, greyMap, type Picture, type Turn } from './picture.ts'
import { confidenceOf, readTable, type SeenWord, trusted, worthOf } from './words.ts'

/** Words in pixels of the picture, and the quarter turns clockwise that put them upright. */
export type Seen = { readonly words: readonly SeenWord[]; readonly turn: Turn }

// Below this the picture may be upside down; upright text of any usual quality is above it.
const DOUBTFUL = 60
// A turn is tried on a smaller picture: large enough to tell letters from noise.
const TRIAL = 0.6

/** Reads a picture, turning it by quarters when it hardly reads as it lies. */
export async function readUpright(
  engine: Engine,
  picture: Picture,
  languages: readonly Language[],
): Promise<Seen> {
  const readAt = async (turn: Turn, scale = 1): Promise<readonly SeenWord[]> => {
    const image = await greyMap(picture, { turn, scale })
    return readTable(await engine.read({ image, languages, layout: 'page' }))
  }
  const asItLies = await readAt(0)
  let best = { turn: 0 as Turn, worth: worthOf(asItLies) }
  if (confidenceOf(asItLies) < DOUBTFUL) {
    // The engine often reads text on its side by itself, never upside down.
    for (const turn of [180, 90, 270] as const) {
      const words = await readAt(turn, TRIAL)
      const worth = worthOf(words)
      if (worth > best.worth) best = { turn, worth }
      if (confidenceOf(words) >= DOUBTFUL) break
    }
  }
  const words = best.turn === 0 ? asItLies : await readAt(best.turn)
  return {
    words: trusted(words).map((word) => ({
      ...word,
      box: beforeTurn(word.box, picture, best.turn),
    })),
    turn: sum(best.turn, leaning(trusted(words))),
  }
}

const sum = (one: Turn, other: Turn): Turn => TURNS[((one + other) / 90) % 4] ?? 0
const TURNS: readonly Turn[] = [0, 90, 180, 270]

/** The turn still missing when the words read stand on their side. */
export function leaning(words: readonly SeenWord[]): Turn {
  const long = words.filter(({ text }) => text.length > 3)
  const standing = long.filter(({ box }) => box.y1 - box.y0 > box.x1 - box.x0)
  if (standing.length * 2 <= long.length) return 0
  const downwards = words.filter((word, at) => {
    const next = words[at + 1]
    return next?.line === word.line && next.box.y0 > word.box.y0
  })
  return downwards.length * 2 > words.length ? 270 : 90
}
