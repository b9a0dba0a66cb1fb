import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { addResource, surround } from './content.ts'
import { point } from './view.ts'

const HIDDEN = 2
const NOT_SHOWN = 32

/**
 * Draws into the page what fields, stamps and remarks show, so that nothing of them can act or change
 * any more. What was drawn before is closed off, so that whatever comes after starts afresh.
 */
export function flatten(page: PDFPage): void {
  const { context } = page.doc
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
  const drawings = annotations.flatMap((one, index) => {
    const annotation = context.lookup(one)
    return annotation instanceof PDFDict ? drawingOf(page, annotation, index) : []
  })
  surround(page, 'q', `Q ${drawings.join(' ')}`)
}

function drawingOf(page: PDFPage, annotation: PDFDict, index: number): readonly string[] {
  const flags = annotation.lookup(PDFName.of('F'))
  const isHidden = flags instanceof PDFNumber && (flags.asNumber() & (HIDDEN | NOT_SHOWN)) !== 0
  const subtype = annotation.lookup(PDFName.of('Subtype'))?.toString()
  const rectangle = numbersOf(annotation.lookup(PDFName.of('Rect')))
  const appearance = appearanceOf(annotation)
  if (isHidden || subtype === '/Popup' || rectangle?.length !== 4 || !appearance) return []
  const form = page.doc.context.lookup(appearance)
  if (!(form instanceof PDFRawStream)) return []
  const matrix = placing(form.dict, rectangle)
  if (!matrix) return []
  form.dict.set(PDFName.of('Type'), PDFName.of('XObject'))
  form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  const name = `SjF${index}`
  addResource(page, { kind: 'XObject', name, ref: appearance })
  return [`q ${matrix.map(point).join(' ')} cm /${name} Do Q`]
}

/** What it normally shows; of several states, the one it is in. */
function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const normal = annotation.lookupMaybe(PDFName.of('AP'), PDFDict)?.get(PDFName.of('N'))
  const resolved = normal && annotation.context.lookup(normal)
  if (resolved instanceof PDFRawStream) return normal instanceof PDFRef ? normal : undefined
  if (!(resolved instanceof PDFDict)) return undefined
  const state = annotation.lookup(PDFName.of('AS'))
  const chosen = state instanceof PDFName ? resolved.get(state) : undefined
  return chosen instanceof PDFRef ? chosen : undefined
}

/** Leads the box of a drawing, turned as it says, into the rectangle of its place (ISO 32000, 12.5.5). */
function placing(form: PDFDict, rectangle: readonly number[]): readonly number[] | undefined {
  const box = numbersOf(form.lookup(PDFName.of('BBox')))
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    numbersOf(form.lookup(PDFName.of('Matrix'))) ?? []
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box ?? []
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const
  const xs = corners.map(([x, y]) => a * x + c * y + e)
  const ys = corners.map(([x, y]) => b * x + d * y + f)
  const [rx0 = 0, ry0 = 0, rx1 = 0, ry1 = 0] = rectangle
  const width = Math.max(...xs) - Math.min(...xs)
  const height = Math.max(...ys) - Math.min(...ys)
  if (!(width > 0) || !(height > 0)) return undefined
  const across = Math.abs(rx1 - rx0) / width
  const up = Math.abs(ry1 - ry0) / height
  const left = Math.min(rx0, rx1) - Math.min(...xs) * across
  return [across, 0, 0, up, left, Math.min(ry0, ry1) - Math.min(...ys) * up]
}

function numbersOf(object: PDFObject | undefined): readonly number[] | undefined {
  if (!(object instanceof PDFArray)) return undefined
  const values = object.asArray().map((_, at) => object.lookup(at))
  const numbers = values.flatMap((one) => (one instanceof PDFNumber ? [one.asNumber()] : []))
  return numbers.length === values.length ? numbers : undefined
}
