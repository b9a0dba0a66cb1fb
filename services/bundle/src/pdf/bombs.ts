import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import { LIMITS, Unreadable } from '../faults.ts'

const MOST_TABLES = 128 * 1024 ** 2

/**
 * Refuses a PDF whose tables of objects unpack beyond measure. Read from the raw bytes: whoever opens
 * the file unpacks them without asking. Tables of a file that is encrypted cannot be looked into.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let unpacked = 0
  let since = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', since)) {
    const isEnd = file.toString('latin1', Math.max(0, at - 3), at) === 'end'
    const said = isEnd ? '' : withPlainNames(file.toString('latin1', since, at))
    since = at + 6
    if (!/\/(?:ObjStm|XRef)\b|\/Type\s+\d+\s+\d+\s+R\b/.test(said)) continue
    if (isOddlyPacked(said)) throw new Unreadable('unpacks-too-large')
    unpacked += unpackedLength(file, since)
    if (unpacked > MOST_TABLES) throw new Unreadable('unpacks-too-large')
  }
}

// Every program packs its tables once, by this one method, and says so in place.
function isOddlyPacked(said: string): boolean {
  const filters = said.match(/\/(?:Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode\b/g) ?? []
  const isSaidElsewhere = /\/(?:Type|Filter)\s+\d+\s+\d+\s+R\b/.test(said)
  return isSaidElsewhere || filters.length > 1 || filters.some((one) => one !== '/FlateDecode')
}

// A letter of a name may be written by its number: `/Obj#53tm`.
function withPlainNames(text: string): string {
  return text.replaceAll(/#([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Refuses pictures and drawings that unpack beyond measure, once the objects are known. */
export function refuseHugeStreams(pdf: PDFDocument): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    if (pixelsOf(object.dict) > LIMITS.pixels) throw new Unreadable('picture-too-large')
    const packings = packingsOf(object.dict)
    if (packings.length > 2) throw new Unreadable('unpacks-too-large')
    // What is small packed once cannot be large: the method gains a thousandfold at most.
    const isLargePossible = object.contents.length > 60_000 || packings.length > 1
    if (isLargePossible && packings[0] === '/FlateDecode')
      refuseIfHuge(object.contents, packings.length)
  }
}

function refuseIfHuge(bytes: Uint8Array, packings: number): void {
  try {
    const once = inflateSync(bytes, { maxOutputLength: LIMITS.unpackedBytes })
    if (packings > 1) inflateSync(once, { maxOutputLength: LIMITS.unpackedBytes })
  } catch (error) {
    // Other complaints are left to whoever draws the page: half a stream often shows half a page.
    if (isTooLong(error)) throw new Unreadable('unpacks-too-large')
  }
}

function unpackedLength(file: Buffer, at: number): number {
  const [ending = ''] = /^(?: ?\r\n|\r|\n)?/.exec(file.toString('latin1', at, at + 3)) ?? []
  try {
    const packed = file.subarray(at + ending.length)
    return inflateSync(packed, { maxOutputLength: MOST_TABLES }).length
  } catch (error) {
    return isTooLong(error) ? MOST_TABLES + 1 : 0
  }
}

const isTooLong = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

function pixelsOf(dict: PDFDict): number {
  const side = (long: string, short: string) => {
    const value = dict.lookup(PDFName.of(long)) ?? dict.lookup(PDFName.of(short))
    return value instanceof PDFNumber ? value.asNumber() : 0
  }
  return side('Width', 'W') * side('Height', 'H')
}

function packingsOf(dict: PDFDict): readonly string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  const all = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : []
  return all
    .map((one) => dict.context.lookup(one)?.toString() ?? '')
    .filter((name) => /Flate|LZW|RunLength/.test(name))
}
