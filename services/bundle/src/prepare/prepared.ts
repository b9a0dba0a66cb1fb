import type { Remark } from '../faults.ts'
import type { Corner } from '../pdf/corner.ts'

/** A piece as pages, without anything that depends on the bundle: number, place, watermark. */
export type Prepared = {
  readonly pdf: Uint8Array
  readonly about: PreparedAbout
}

type PreparedAbout = {
  /** The free corner of each page. */
  readonly corners: readonly Corner[]
  readonly remarks: readonly Remark[]
}

/** Part of the name under which a prepared piece is kept: raise it when the pages would differ. */
export const PREPARATION = 1

/** A line of JSON and the PDF, so that a cache holds plain bytes. */
export function packPrepared({ pdf, about }: Prepared): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), pdf])
}

/** Undefined when these are not the bytes of a prepared piece, or not whole. */
export function unpackPrepared(bytes: Uint8Array): Prepared | undefined {
  const end = bytes.indexOf(10)
  const pdf = bytes.subarray(end + 1)
  if (end < 1 || !Buffer.from(pdf.subarray(-32)).includes('%%EOF')) return undefined
  try {
    const about: unknown = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'))
    return isAbout(about) ? { pdf, about } : undefined
  } catch {
    return undefined
  }
}

function isAbout(value: unknown): value is PreparedAbout {
  return (
    typeof value === 'object' &&
    value !== null &&
    'corners' in value &&
    Array.isArray(value.corners) &&
    'remarks' in value &&
    Array.isArray(value.remarks)
  )
}
