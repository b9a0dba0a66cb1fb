import {
  PDFArray,
  PDFDict,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'

/** Words of the drawing language around what a page draws already, which stays as it is. */
export function surround(page: PDFPage, before: string, after: string): void {
  const { node, doc } = page
  const present = node.get(PDFName.of('Contents'))
  const resolved = present && doc.context.lookup(present)
  const inside = resolved instanceof PDFArray ? resolved.asArray() : present ? [present] : []
  const around: PDFObject[] = [
    streamOf(page, `${before}\n`),
    ...inside,
    streamOf(page, `\n${after}\n`),
  ]
  node.set(PDFName.of('Contents'), doc.context.obj(around))
}

/** Draws on top of a page that was closed by `surround`. */
export function append(page: PDFPage, drawing: string): void {
  const { node, doc } = page
  const present = node.get(PDFName.of('Contents'))
  const resolved = present && doc.context.lookup(present)
  const inside = resolved instanceof PDFArray ? resolved.asArray() : present ? [present] : []
  node.set(PDFName.of('Contents'), doc.context.obj([...inside, streamOf(page, drawing)]))
}

/** Makes something drawable under a name on this page alone: resources may be shared by pages. */
export function addResource(
  page: PDFPage,
  {
    kind,
    name,
    ref,
  }: {
    readonly kind: 'XObject' | 'Font' | 'ExtGState'
    readonly name: string
    readonly ref: PDFRef
  },
): void {
  const { context } = page.doc
  const shared = page.node.Resources()
  const own = shared ? shared.clone(context) : context.obj({})
  const present = own.lookupMaybe(PDFName.of(kind), PDFDict)
  const group = present ? present.clone(context) : context.obj({})
  group.set(PDFName.of(name), ref)
  own.set(PDFName.of(kind), group)
  page.node.set(PDFName.of('Resources'), own)
}

function streamOf(page: PDFPage, drawing: string): PDFRef {
  const { context } = page.doc
  const bytes = Buffer.from(drawing, 'latin1')
  // A short stream does not get shorter by being compressed.
  if (bytes.length < 200)
    return context.register(PDFRawStream.of(context.obj({ Length: bytes.length }), bytes))
  const packed = deflateSync(bytes)
  const dict = context.obj({ Length: packed.length, Filter: 'FlateDecode' })
  return context.register(PDFRawStream.of(dict, packed))
}
