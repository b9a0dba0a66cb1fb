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
 * the file unpacks them without asking.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let unpacked = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - 400), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (!/\/(?:ObjStm|XRef)\b/.test(own) || !own.includes('Flate')) continue
    unpacked += unpackedLength(file, at + 6)
    if (unpacked > MOST_TABLES) throw new Unreadable('unpacks-too-large')
  }
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
  const start = file[at] === 13 && file[at + 1] === 10 ? at + 2 : at + 1
  try {
    return inflateSync(file.subarray(start), { maxOutputLength: MOST_TABLES }).length
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
