import {
  EncryptedPDFError,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
} from '@cantoo/pdf-lib'
import { Unreadable } from '../faults.ts'
import { fromPoints } from '../kinds/picture.ts'
import { refuseBombs, refuseHugeStreams } from '../pdf/bombs.ts'
import { cleanPage } from '../pdf/clean.ts'
import { flatten } from '../pdf/flatten.ts'
import { openDrawer } from '../pdf/pdfium.ts'
import { addFullPicture } from '../pdf/place-picture.ts'
import { type Pages, refuseTooMany } from './pages.ts'

/**
 * Adds the pages of a PDF with nothing in them that acts. What cannot be taken apart, or would show
 * something else when taken apart, is drawn again as pictures.
 */
export async function addPdf(pages: Pages, bytes: Uint8Array): Promise<void> {
  refuseBombs(bytes)
  const source = await open(bytes)
  if (source === 'encrypted') throw new Unreadable('encrypted')
  if (source) {
    refuseHugeStreams(source)
    refuseTooMany(pages, source.getPageCount())
    if (isDynamicForm(source)) throw new Unreadable('dynamic-form')
    if (isSigned(source)) pages.remarks.add('signed')
    if (holdsFiles(source)) pages.remarks.add('attachment-not-shown')
  }
  const before = pages.pdf.getPageCount()
  if (
    source &&
    !hidesLayers(source) &&
    !hasUndrawnField(source) &&
    (await takeApart(pages, source))
  )
    return
  while (pages.pdf.getPageCount() > before) pages.pdf.removePage(pages.pdf.getPageCount() - 1)
  await drawAgain(pages, bytes)
}

async function open(bytes: Uint8Array): Promise<PDFDocument | 'encrypted' | undefined> {
  try {
    // Many official papers are locked against changes only: they open with an empty password.
    const pdf = await PDFDocument.load(bytes, {
      password: '',
      updateMetadata: false,
      parseSpeed: Infinity,
    })
    return pdf.getPageCount() > 0 ? pdf : undefined
  } catch (error) {
    const isLocked =
      error instanceof EncryptedPDFError ||
      (error instanceof Error && /password/i.test(error.message))
    return isLocked ? 'encrypted' : undefined
  }
}

async function takeApart(pages: Pages, source: PDFDocument): Promise<boolean> {
  try {
    for (const page of source.getPages()) {
      flatten(page)
      cleanPage(page)
    }
    for (const page of await pages.pdf.copyPages(source, source.getPageIndices())) {
      pages.pdf.addPage(page)
    }
    return true
  } catch {
    return false
  }
}

const REDRAWN_AT = 150

async function drawAgain(pages: Pages, bytes: Uint8Array): Promise<void> {
  const drawer = await openDrawer(await pages.library(), bytes)
  try {
    if (drawer.pages === 0) throw new Unreadable('damaged')
    refuseTooMany(pages, drawer.pages)
    for (let page = 0; page < drawer.pages; page += 1) {
      const { data, width, height } = await drawer.draw(page, REDRAWN_AT, 'colour')
      const jpeg = await fromPoints(data, { width, height, channels: 4 })
      addFullPicture(pages.pdf, jpeg, drawer.sizeOf(page))
    }
  } finally {
    drawer.close()
  }
  pages.remarks.add('redrawn')
}

const formOf = (pdf: PDFDocument) => pdf.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)

// Such a form holds one page that asks for another program; its content is not in the pages.
function isDynamicForm(pdf: PDFDocument): boolean {
  const needs = pdf.catalog.lookup(PDFName.of('NeedsRendering'))
  return needs instanceof PDFBool && needs.asBoolean()
}

function isSigned(pdf: PDFDocument): boolean {
  const flags = formOf(pdf)?.lookup(PDFName.of('SigFlags'))
  return flags instanceof PDFNumber && (flags.asNumber() & 1) === 1
}

function holdsFiles(pdf: PDFDocument): boolean {
  const names = pdf.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)
  return names?.has(PDFName.of('EmbeddedFiles')) ?? false
}

// Layers that are off would show once the list of layers is gone.
function hidesLayers(pdf: PDFDocument): boolean {
  const usual = pdf.catalog
    .lookupMaybe(PDFName.of('OCProperties'), PDFDict)
    ?.lookupMaybe(PDFName.of('D'), PDFDict)
  const off = usual?.lookup(PDFName.of('OFF'))
  const base = usual?.lookup(PDFName.of('BaseState'))?.toString()
  return (off instanceof PDFArray && off.size() > 0) || base === '/OFF'
}

// A field with a value that its program draws only when it is opened.
function hasUndrawnField(pdf: PDFDocument): boolean {
  const fields = formOf(pdf)?.lookup(PDFName.of('Fields'))
  if (!(fields instanceof PDFArray)) return false
  return pdf.context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('AP'))) return false
    if (object.lookup(PDFName.of('Subtype'))?.toString() !== '/Widget') return false
    const parent = object.lookup(PDFName.of('Parent'))
    const value =
      object.get(PDFName.of('V')) ??
      (parent instanceof PDFDict ? parent.get(PDFName.of('V')) : undefined)
    return value !== undefined && value.toString() !== '()'
  })
}
