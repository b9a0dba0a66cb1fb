import sharp from 'sharp'
import type { Box } from './words.ts'

/** A picture that cannot be decoded, or that has too many pixels. */
export class NotAPicture extends Error {
  constructor() {
    super('The bytes are no picture that can be read.')
    this.name = 'NotAPicture'
  }
}

/** Quarter turns clockwise that put the text upright. */
export type Turn = 0 | 90 | 180 | 270

/** A grey picture, upright as its file says, ready to be turned, cut and sized. */
export type Picture = {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
  /** Size of the picture given, upright. Boxes that leave this room are in its pixels. */
  readonly given: { readonly width: number; readonly height: number }
}

const MOST_PIXELS = 120_000_000
// About 230 dots an inch for a whole page: more costs time and reads no better.
const LONGEST_SIDE = 2700
const SHORTEST_SIDE = 1000
const LARGEST_SCALE = 3

/** A PNG, JPEG, WebP or TIFF picture. @throws NotAPicture */
export async function openPicture(image: Uint8Array, most = LONGEST_SIDE): Promise<Picture> {
  if (!isPicture(image)) throw new NotAPicture()
  try {
    const upright = sharp(image, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
    const { autoOrient } = await upright.metadata()
    const { width, height } = autoOrient
    const scale = scaleFor(Math.max(width, height), most)
    const { data, info } = await upright
      .flatten({ background: 'white' })
      .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)), {
        fit: 'fill',
      })
      .greyscale()
      .normalise()
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { pixels: data, width: info.width, height: info.height, given: { width, height } }
  } catch {
    throw new NotAPicture()
  }
}

// A drawing that is a program (SVG) or a document never reaches a decoder.
function isPicture(image: Uint8Array): boolean {
  const head = Buffer.from(image.subarray(0, 12)).toString('hex')
  return /^(?:89504e470d0a1a0a|ffd8ff|52494646.{8}57454250|49492a00|4d4d002a)/.test(head)
}

function scaleFor(longest: number, most: number): number {
  if (longest > most) return most / longest
  return longest < SHORTEST_SIDE ? Math.min(LARGEST_SCALE, SHORTEST_SIDE / longest) : 1
}

/** A portable grey map: the engine reads it without decompressing anything. */
export async function greyMap(
  picture: Picture,
  { turn = 0, scale = 1 }: { readonly turn?: Turn; readonly scale?: number } = {},
): Promise<Uint8Array> {
  const { width, height } = picture
  const raw = sharp(picture.pixels, { raw: { width, height, channels: 1 } })
  const turned = turn === 0 ? raw : raw.rotate(turn)
  const longest = Math.round(Math.max(width, height) * scale)
  const sized = scale === 1 ? turned : turned.resize(longest, longest, { fit: 'inside' })
  const { data, info } = await sized
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const head = new TextEncoder().encode(`P5\n${info.width} ${info.height}\n255\n`)
  const map = new Uint8Array(head.length + data.length)
  map.set(head)
  map.set(data, head.length)
  return map
}

/** A box of the picture, in pixels of the picture given. */
export function inGiven({ x0, y0, x1, y1 }: Box, { width, height, given }: Picture): Box {
  const [across, down] = [given.width / width, given.height / height]
  return {
    x0: Math.max(0, Math.round(x0 * across)),
    y0: Math.max(0, Math.round(y0 * down)),
    x1: Math.min(given.width, Math.round(x1 * across)),
    y1: Math.min(given.height, Math.round(y1 * down)),
  }
}

/** A box of the picture after a turn, in pixels of the picture before it. */
export function beforeTurn({ x0, y0, x1, y1 }: Box, { width, height }: Picture, turn: Turn): Box {
  switch (turn) {
    case 0:
      return { x0, y0, x1, y1 }
    case 90:
      return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 }
    case 180:
      return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 }
    case 270:
      return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 }
  }
}

/** The foot of a picture, upright after a turn. `foot`: the part of its height, up to 1. */
export async function footOf(picture: Picture, turn: Turn, foot: number): Promise<Picture> {
  const whole = await turned(picture, turn)
  const height = Math.ceil(whole.height * foot)
  return cut(whole, whole.height - height, height)
}

/** The upper half of a page, upright after a turn; all of a picture wider than high. */
export async function headOf(picture: Picture, turn: Turn): Promise<Picture> {
  const whole = await turned(picture, turn)
  return whole.height > whole.width ? cut(whole, 0, Math.ceil(whole.height * 0.55)) : whole
}

async function turned(picture: Picture, turn: Turn): Promise<Picture> {
  if (turn === 0) return picture
  const { width, height } = picture
  const { data, info } = await sharp(picture.pixels, { raw: { width, height, channels: 1 } })
    .rotate(turn)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const given = { width: info.width, height: info.height }
  return { pixels: data, ...given, given }
}

function cut({ pixels, width }: Picture, top: number, height: number): Picture {
  const part = pixels.subarray(top * width, (top + height) * width)
  return { pixels: part, width, height, given: { width, height } }
}
