import sharp, { type Sharp } from 'sharp'
import { LIMITS, Unreadable } from '../faults.ts'
import type { Jpeg } from '../pdf/place-picture.ts'

// One picture at a time, and nothing remembered: the worker is not alone on the machine.
sharp.concurrency(1)
sharp.cache(false)

/** Points on the long side: an A4 at 180 an inch. */
const LONGEST = 1_880

/** The pages of a picture file, upright, bounded and without what the camera knew of place and owner. */
export async function* readPicture(bytes: Uint8Array): AsyncGenerator<Jpeg> {
  const pages = await pagesOf(bytes)
  if (pages > LIMITS.pages) throw new Unreadable('too-many-pages')
  for (let page = 0; page < pages; page += 1) {
    yield await toJpeg(
      sharp(bytes, {
        page,
        limitInputPixels: LIMITS.jpegPixels,
        failOn: 'error',
        sequentialRead: true,
      }).autoOrient(),
    )
  }
}

/** Raw points, as another reader gives them. */
export function fromPoints(
  data: Uint8Array,
  raw: { readonly width: number; readonly height: number; readonly channels: 1 | 4 },
  { longest }: { readonly longest: number } = { longest: LONGEST },
): Promise<Jpeg> {
  return toJpeg(sharp(data, { raw }), longest)
}

async function toJpeg(picture: Sharp, longest = LONGEST): Promise<Jpeg> {
  try {
    const { data, info } = await picture
      .flatten({ background: 'white' })
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .jpeg({ quality: 80, progressive: false, optimiseCoding: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height, isGrey: info.channels === 1 }
  } catch {
    throw new Unreadable('damaged')
  }
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  try {
    const {
      pages = 1,
      format,
      width,
      height,
      isProgressive,
    } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata()
    const most = format === 'jpeg' && !isProgressive ? LIMITS.jpegPixels : LIMITS.pixels
    if (width * height > most) throw new Unreadable('picture-too-large')
    // The frames of a film are not pages.
    return format === 'tiff' ? pages : 1
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged')
  }
}
