import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

const DOTS_A_SQUARE = 8

/** A code that a telephone reads, as a PNG of two colours. */
export function drawPicture(to: string): Uint8Array {
  const { data, size } = encode(to, { border: 4, ecc: 'M' })
  const width = size * DOTS_A_SQUARE
  const rows = data.map((row) => {
    // One bit a dot, so a square is a byte; each row says first that it is not filtered.
    const bytes = [0, ...row.map((dark) => (dark ? 0x00 : 0xff))]
    return Buffer.concat(Array.from({ length: DOTS_A_SQUARE }, () => Buffer.from(bytes)))
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(width, 4)
  header[8] = 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
