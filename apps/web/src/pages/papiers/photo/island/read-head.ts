import type { PictureWord } from '@sejour/answers/papers'
import { headMap } from './picture.ts'
import type { Reader, Reading } from './reader.ts'

// Below these a picture may be upside down, and a word is a stain more often than a word.
const DOUBTFUL = 60
const NO_WORD = 30

/** Words at the head of a picture, turned by quarters when it hardly reads as it lies. */
export async function readHead(
  reader: Reader,
  picture: ImageBitmap,
): Promise<readonly PictureWord[]> {
  let best: Reading = { words: [], confidence: 0 }
  for (const turn of [0, 180, 90, 270] as const) {
    const reading = await reader.read(headMap(picture, turn))
    const isUpright = !isStanding(reading)
    if (isUpright && reading.confidence > best.confidence) best = reading
    if (isUpright && reading.confidence >= DOUBTFUL) break
  }
  return best.words.filter(({ confidence }) => confidence >= NO_WORD)
}

/** The program reads text on its side, but the head of the page is then elsewhere. */
function isStanding({ words }: Reading): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  const standing = long.filter(({ box }) => box.y1 - box.y0 > box.x1 - box.x0)
  return standing.length * 2 > long.length
}
