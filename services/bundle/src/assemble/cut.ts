import { PDFDocument } from '@cantoo/pdf-lib'
import type { Prepared } from '../prepare/prepared.ts'

/** Parts no larger than `most` bytes, of one page or more, halving as long as it takes. */
export async function cut(prepared: Prepared, most: number): Promise<readonly Prepared[]> {
  const { pdf, about } = prepared
  const pages = about.corners.length
  if (pdf.length <= most || pages < 2) return [prepared]
  const source = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity })
  const middle = Math.ceil(pages / 2)
  const first = await part(source, prepared, [0, middle])
  const second = await part(source, prepared, [middle, pages])
  return [...(await cut(first, most)), ...(await cut(second, most))]
}

async function part(
  source: PDFDocument,
  { about }: Prepared,
  [from, until]: readonly [number, number],
): Promise<Prepared> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const indices = Array.from({ length: until - from }, (_, at) => from + at)
  for (const page of await pdf.copyPages(source, indices)) pdf.addPage(page)
  const bytes = await pdf.save({ useObjectStreams: true, objectsPerTick: Infinity })
  return { pdf: bytes, about: { ...about, corners: about.corners.slice(from, until) } }
}
