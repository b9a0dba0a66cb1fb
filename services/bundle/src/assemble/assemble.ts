import { createHash } from 'node:crypto'
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { fontEngine, stampFont } from '../font.ts'
import { stampLetters } from '../letters.ts'
import type { BundleLang } from '../order.ts'
import { cleanPage } from '../pdf/clean.ts'
import type { Corner } from '../pdf/corner.ts'
import { WORDS } from '../words/index.ts'
import { type Bookmark, writeOutline } from './outline.ts'
import { stamp, watermark } from './stamp.ts'

/** One volume, complete but for being put together. */
export type Assembly = {
  readonly lang: BundleLang
  readonly title: string
  readonly createdAt: string
  readonly cover: Uint8Array
  readonly inventory: Uint8Array
  readonly fingerprints: Uint8Array
  readonly parts: readonly AssemblyPart[]
  /** Number of the first page of the first part. */
  readonly firstPage: number
  /** Numbered pages of the whole bundle. */
  readonly pages: number
}

type AssemblyPart = {
  readonly corners: readonly Corner[]
  /** Checksum of the source; empty when there is none. */
  readonly sum: string
  readonly number: string
  readonly title: string
  readonly group?: string
  /** The sentence across each page. */
  readonly watermark?: string
}

/** The prepared PDF of a part: fetched when its turn comes, so that one at a time is held. */
export type FetchPart = (index: number) => Promise<Uint8Array>

/** The bytes of a volume: the same for the same assembly. */
export async function assemble(assembly: Assembly, fetch: FetchPart): Promise<Uint8Array> {
  const words = WORDS[assembly.lang]
  const pdf = await PDFDocument.create({ updateMetadata: false })
  describe(pdf, assembly)
  const cover = await addFront(pdf, assembly.cover)
  const inventory = await addFront(pdf, assembly.inventory)
  const firstPiece = pdf.getPageCount()
  const bookmarks = await addParts(pdf, assembly, fetch)
  const fingerprints = await addFront(pdf, assembly.fingerprints)
  writeOutline(pdf, [
    { title: words.cover, page: cover },
    { title: words.inventory, page: inventory },
    ...bookmarks,
    { title: words.fingerprints, page: fingerprints },
  ])
  labelPages(pdf, { firstPiece, firstPage: assembly.firstPage, fingerprints })
  return await pdf.save({
    useObjectStreams: true,
    objectsPerTick: Infinity,
    updateFieldAppearances: false,
  })
}

function describe(pdf: PDFDocument, { title, lang, createdAt, parts, cover }: Assembly): void {
  const at = new Date(createdAt)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage(lang)
  pdf.setProducer('Sejour')
  pdf.setCreator('Sejour')
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  const hash = createHash('sha256').update(title).update(createdAt).update(cover)
  for (const { number, sum } of parts) hash.update(`${number} ${sum}`)
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase())
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
}

/** Index of the first page that was added. */
async function addFront(pdf: PDFDocument, bytes: Uint8Array): Promise<number> {
  const at = pdf.getPageCount()
  const source = await load(bytes)
  for (const page of source.getPages()) cleanPage(page)
  for (const page of await pdf.copyPages(source, source.getPageIndices())) pdf.addPage(page)
  return at
}

async function addParts(
  pdf: PDFDocument,
  assembly: Assembly,
  fetch: FetchPart,
): Promise<readonly Bookmark[]> {
  const words = WORDS[assembly.lang]
  pdf.registerFontkit(fontEngine)
  const font = await pdf.embedFont(stampFont, { subset: true })
  const pale = pdf.context.register(pdf.context.obj({ Type: 'ExtGState', ca: 0.3 }))
  const bookmarks: { title: string; page: number; inside?: Bookmark[] }[] = []
  let number = assembly.firstPage
  let group: string | undefined
  for (const [at, part] of assembly.parts.entries()) {
    const first = pdf.getPageCount()
    const source = await load(await fetch(at))
    const copied = await pdf.copyPages(source, source.getPageIndices())
    for (const [index, page] of copied.entries()) {
      pdf.addPage(page)
      if (part.watermark) {
        watermark(page, stampLetters(part.watermark), { font, pale })
      }
      const text = words.stamp(part.number, number, assembly.pages)
      const corner = part.corners[index] ?? 'tr'
      stamp(page, stampLetters(text), { corner, font })
      number += 1
    }
    const bookmark = { title: `${words.piece(part.number)} – ${part.title}`, page: first }
    if (part.group === undefined) bookmarks.push(bookmark)
    else if (part.group === group) bookmarks.at(-1)?.inside?.push(bookmark)
    else bookmarks.push({ title: part.group, page: first, inside: [bookmark] })
    group = part.group
  }
  return bookmarks
}

/** Readers show the number that is printed: i, ii for the front, 131, 132 for the pieces. */
function labelPages(
  pdf: PDFDocument,
  at: { readonly firstPiece: number; readonly firstPage: number; readonly fingerprints: number },
): void {
  const { context, catalog } = pdf
  const labels = [
    0,
    context.obj({ S: 'r' }),
    at.firstPiece,
    context.obj({ S: 'D', St: at.firstPage }),
    at.fingerprints,
    context.obj({ S: 'D', P: PDFString.of('# ') }),
  ]
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: labels }))
}

const load = (bytes: Uint8Array) =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
