import type { Engine } from './engine.ts'
import type { Language } from './languages.ts'
import { greyMap, headOf, openPicture, type Picture, type Turn } from './picture.ts'
import type { Limits, Recognizer } from './recognizer.ts'
import { leaning } from './upright.ts'
import { confidenceOf, readTable, trusted, type SeenWord, type Word, worthOf } from './words.ts'

/** Words at the head of a paper, in pixels of the picture once it is straight and sized. */
export type Heading = { readonly words: readonly Word[] }

type Asked = Limits & { readonly languages?: readonly Language[] }

/**
 * Words of the upper half of a page, or of a whole picture that is wider than high: a heading
 * photographed alone. Empty when nothing legible was found.
 *
 * @throws as `recognize`
 */
export async function readHeading(
  recognizer: Recognizer,
  image: Uint8Array,
  { languages = ['fr', 'nl'], ...limits }: Asked = {},
): Promise<Heading> {
  const picture = await openPicture(image, LONGEST_SIDE)
  const words = await recognizer.lend((engine) => searchHead(engine, picture, languages), limits)
  return { words: trusted(words).map(({ text, box }) => ({ text, box })) }
}

// A heading is printed large: less is enough than for small print.
const LONGEST_SIDE = 1800
const DOUBTFUL = 60

async function searchHead(
  engine: Engine,
  picture: Picture,
  languages: readonly Language[],
): Promise<readonly SeenWord[]> {
  let best: readonly SeenWord[] = []
  let turns: readonly Turn[] = [0, 180, 90, 270]
  for (let at = 0; at < turns.length; at += 1) {
    const image = await greyMap(await headOf(picture, turns[at] ?? 0))
    const words = readTable(
      await engine.read({ image, languages, layout: 'page', straighten: true }),
    )
    const lean = leaning(trusted(words))
    if (confidenceOf(words) >= DOUBTFUL && lean === 0) return words
    if (worthOf(words) > worthOf(best)) best = words
    // The engine reads text on its side, but the head of the page is then elsewhere.
    if (at === 0 && lean !== 0) turns = [0, lean]
  }
  return best
}
