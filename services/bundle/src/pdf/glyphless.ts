/**
 * A very small TrueType font: two letters without ink, half as wide as high. Recognised words are
 * written with it over their picture: found and copied, never seen, in every script. The second letter
 * is a line there and back, since some readers leave out what has no size.
 */
export function glyphlessFont(): Uint8Array {
  const tables: readonly (readonly [string, Buffer])[] = [
    ['cmap', words([0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 0, 0, 0, 0xffff, 0, 0xffff, 1, 0])],
    ['glyf', words([1, 0, 0, 500, 1000, 1, 0, 0x0101, 0, 500, 0, 1000])],
    ['head', head()],
    ['hhea', words([1, 0, 1000, 0, 0, 500, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2])],
    ['hmtx', words([500, 0, 500, 0])],
    ['loca', words([0, 0, 12])],
    ['maxp', words([1, 0, 2, 2, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])],
  ]
  const offset = 12 + 16 * tables.length
  let at = offset
  const directory = tables.map(([tag, bytes]) => {
    const entry = Buffer.alloc(16)
    entry.write(tag, 'latin1')
    entry.writeUInt32BE(checksum(bytes), 4)
    entry.writeUInt32BE(at, 8)
    entry.writeUInt32BE(bytes.length, 12)
    at += padded(bytes).length
    return entry
  })
  const start = words([1, 0, tables.length, 64, 2, tables.length * 16 - 64])
  return Buffer.concat([start, ...directory, ...tables.map(([, bytes]) => padded(bytes))])
}

const words = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => bytes.writeUInt16BE(value, at * 2))
  return bytes
}

function head(): Buffer {
  const bytes = Buffer.alloc(54)
  bytes.writeUInt32BE(0x00010000, 0)
  bytes.writeUInt32BE(0x00010000, 4)
  bytes.writeUInt32BE(0x5f0f3cf5, 12)
  bytes.writeUInt16BE(0x000b, 16)
  bytes.writeUInt16BE(1000, 18)
  bytes.writeInt16BE(500, 40)
  bytes.writeInt16BE(1000, 42)
  bytes.writeUInt16BE(8, 46)
  bytes.writeInt16BE(2, 48)
  return bytes
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])

function checksum(bytes: Buffer): number {
  const whole = padded(bytes)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}
