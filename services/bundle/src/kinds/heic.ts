import { LIMITS, Unreadable } from '../faults.ts'
import { createRequire } from 'node:module'
import type { Jpeg } from '../pdf/place-picture.ts'
import { fromPoints } from './picture.ts'

type HeifImage = {
  readonly get_width: () => number
  readonly get_height: () => number
  readonly display: (
    target: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
    done: (shown: { readonly data: Uint8ClampedArray } | null) => void,
  ) => void
  readonly free: () => void
}
type Heif = {
  readonly HeifDecoder: new () => { readonly decode: (bytes: Uint8Array) => HeifImage[] }
}

const require = createRequire(import.meta.url)

/** The pictures of a HEIC, as telephones write it; turned upright by its own rules. */
export async function* readHeic(bytes: Uint8Array): AsyncGenerator<Jpeg> {
  const images = decode(bytes)
  if (images.length === 0) throw new Unreadable('damaged')
  for (const image of images) {
    const width = image.get_width()
    const height = image.get_height()
    if (width * height > LIMITS.heicPixels) throw new Unreadable('picture-too-large')
    const data = await pointsOf(image, width, height)
    image.free()
    yield await fromPoints(data, { width, height, channels: 4 })
  }
}

function decode(bytes: Uint8Array): HeifImage[] {
  // Loaded when the first HEIC comes: most bundles have none, and the module has no types.
  const { HeifDecoder } = require('libheif-js/wasm-bundle') as Heif
  try {
    return new HeifDecoder().decode(bytes)
  } catch {
    throw new Unreadable('damaged')
  }
}

function pointsOf(image: HeifImage, width: number, height: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const data = new Uint8ClampedArray(width * height * 4)
    image.display({ data, width, height }, (shown) => {
      if (shown) resolve(new Uint8Array(data.buffer))
      else reject(new Unreadable('damaged'))
    })
  })
}
