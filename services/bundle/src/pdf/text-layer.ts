import {
  type PDFDocument,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { addResource, append } from './content.ts'
import { glyphlessFont } from './glyphless.ts'
import { point } from './view.ts'

/** A word that was read, and where: in points from the lower left of what the matrix leads to. */
export type PlacedWord = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Writes words over a page so that they are found and copied, and never seen. */
export function writeInvisibly(
  page: PDFPage,
  matrix: string,
  { words, font }: { readonly words: readonly PlacedWord[]; readonly font: PDFRef },
): void {
  const shown = words.filter(({ text, width, height }) => text && width > 0 && height > 0)
  if (shown.length === 0) return
  addResource(page, { kind: 'Font', name: 'SjT', ref: font })
  append(page, `q ${matrix} cm BT 3 Tr ${shown.map(drawWord).join(' ')} ET Q`)
}

/** The font of such words; one for a file. */
export function invisibleFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf
  const stream = (bytes: Uint8Array, more: { readonly [key: string]: number }) => {
    const packed = deflateSync(bytes)
    const dict = context.obj({ ...more, Length: packed.length, Filter: 'FlateDecode' })
    return context.register(PDFRawStream.of(dict, packed))
  }
  const program = glyphlessFont()
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'SejourGlyphless',
      Flags: 4,
      FontBBox: [0, 0, 500, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: 0,
      CapHeight: 1000,
      StemV: 80,
      FontFile2: stream(program, { Length1: program.length }),
    }),
  )
  // Whatever the letter, the second of the font, which has no ink.
  const everyLetterIsOne = Buffer.alloc(131_072, Buffer.from([0, 1]))
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'SejourGlyphless',
    CIDToGIDMap: stream(everyLetterIsOne, {}),
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    DW: 500,
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'SejourGlyphless',
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: stream(Buffer.from(SAME_LETTERS, 'latin1'), {}),
    }),
  )
}

const SAME_LETTERS = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`

function drawWord({ text, x, y, width, height }: PlacedWord): string {
  const letters = inOrderOfSight(text)
  const size = Math.max(height, 1)
  // Each letter is half as wide as the size: stretched, the word covers its picture.
  const stretch = (width / (letters.length * 0.5 * size)) * 100
  const code = Buffer.from(letters, 'utf16le').swap16().toString('hex')
  return `/SjT ${point(size)} Tf ${point(stretch)} Tz 1 0 0 1 ${point(x)} ${point(y)} Tm <${code}> Tj`
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

// Readers of PDF take letters from left to right, and turn those of Arabic and Hebrew themselves.
function inOrderOfSight(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? Array.from(text).toReversed().join('') : text
}
