// A heading is printed large: less is enough than for small print.
const LONGEST_SIDE = 1800

/** A picture that the browser decodes, upright as its file says; absent when it cannot. */
export async function findPicture(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file)
  } catch {
    return undefined
  }
}

/**
 * The head of a picture after quarter turns clockwise, as a portable grey map: the upper half of a
 * page, all of a picture wider than high.
 */
export function headMap(picture: ImageBitmap, turn: 0 | 90 | 180 | 270): Uint8Array {
  const isLying = turn === 90 || turn === 270
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const across = Math.round(picture.width * scale)
  const down = Math.round(picture.height * scale)
  const width = isLying ? down : across
  const whole = isLying ? across : down
  const height = whole > width ? Math.ceil(whole * 0.55) : whole
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no-canvas')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, whole / 2)
  context.rotate((turn * Math.PI) / 180)
  context.drawImage(picture, -across / 2, -down / 2, across, down)
  return greyMap(context.getImageData(0, 0, width, height))
}

/** Greys, stretched so that the paper is white and the letters are black. */
function greyMap({ data, width, height }: ImageData): Uint8Array {
  const greys = new Uint8Array(width * height)
  const counts = new Uint32Array(256)
  for (let at = 0; at < greys.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
    greys[at] = grey
    counts[grey] = (counts[grey] ?? 0) + 1
  }
  const [dark, light] = [level(counts, greys.length * 0.01), level(counts, greys.length * 0.99)]
  const span = Math.max(1, light - dark)
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const map = new Uint8Array(head.length + greys.length)
  map.set(head)
  for (const [at, grey] of greys.entries()) {
    map[head.length + at] = Math.max(0, Math.min(255, ((grey - dark) * 255) / span))
  }
  return map
}

/** The grey below which so many points lie. */
function level(counts: Uint32Array, points: number): number {
  let sum = 0
  for (const [grey, count] of counts.entries()) {
    sum += count
    if (sum >= points) return grey
  }
  return 255
}
