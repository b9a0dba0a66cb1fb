import { PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Unreadable } from '../faults.ts'
import { mail, pdf, picture } from '../testing/files.fixtures.ts'
import { heic } from '../testing/heic.fixtures.ts'
import { openReading, type Reading } from '../testing/reading.fixtures.ts'
import { docx, odt, zip } from '../testing/zip.fixtures.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openReading()
})
afterAll(() => reading.close())

const faultOf = async (bytes: Uint8Array) => {
  try {
    await reading.prepare(bytes)
    return 'shown'
  } catch (error) {
    if (error instanceof Unreadable) return error.fault
    throw error
  }
}

const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)
const zeros = Buffer.alloc(300 * 1024 ** 2)

test.each([
  { because: 'no bytes', fault: 'empty', make: async () => Buffer.alloc(0) },
  {
    because: 'a program under the name of a PDF',
    fault: 'unknown-kind',
    make: async () => Buffer.from('\x7fELF\x02\x01\x01\0\0', 'latin1'),
  },
  {
    because: 'an archive of something else',
    fault: 'unknown-kind',
    make: async () => zip({ 'a.txt': 'a' }),
  },
  {
    because: 'mark-up of a page of the web',
    fault: 'unknown-kind',
    make: async () => Buffer.from('<!DOCTYPE html><p>a</p>'),
  },
  {
    because: 'an old Word file',
    fault: 'unknown-kind',
    make: async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  },
  {
    because: 'a Word file with a password',
    fault: 'encrypted',
    make: async () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  },
  {
    because: 'a PDF that says nothing more',
    fault: 'damaged',
    make: async () => Buffer.from('%PDF-1.7\n'),
  },
  {
    because: 'a PDF with a password',
    fault: 'encrypted',
    make: () =>
      pdf('Secret', 1, (one) => one.encrypt({ userPassword: 'mot', ownerPassword: 'maître' })),
  },
  {
    because: 'a form of another program',
    fault: 'dynamic-form',
    make: () =>
      pdf('Patientez', 1, ({ catalog, context }) =>
        catalog.set(PDFName.of('NeedsRendering'), context.obj(true)),
      ),
  },
  { because: 'more pages than any piece has', fault: 'too-many-pages', make: manyPages },
  { because: 'half a JPEG', fault: 'damaged', make: async () => half(await picture('jpeg')) },
  { because: 'half a PNG', fault: 'damaged', make: async () => half(await picture('png')) },
  { because: 'half a TIFF', fault: 'damaged', make: async () => half(await picture('tiff')) },
  { because: 'half a HEIC', fault: 'damaged', make: async () => half(heic) },
  { because: 'half a Word file', fault: 'damaged', make: async () => half(docx('<w:p/>')) },
  {
    because: 'half an OpenDocument',
    fault: 'damaged',
    make: async () => half(odt('<text:p>a</text:p>')),
  },
  {
    because: 'a Word file whose words are no mark-up',
    fault: 'damaged',
    make: async () => zip({ 'word/document.xml': '<<<<' }),
  },
  {
    because: 'an OpenDocument without words',
    fault: 'damaged',
    make: async () => zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
  },
  {
    because: 'an OpenDocument with a password',
    fault: 'encrypted',
    make: async () =>
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'META-INF/manifest.xml': '<manifest:encryption-data/>',
      }),
  },
  {
    because: 'mark-up nested without end',
    fault: 'damaged',
    make: async () => odt('<text:span>'.repeat(100_000)),
  },
  {
    because: 'more lines than can be set',
    fault: 'too-large',
    make: async () => Buffer.from('a\n'.repeat(60_000)),
  },
  {
    because: 'a table of more cells than can be set',
    fault: 'too-large',
    make: async () =>
      odt(
        `<table:table>${'<table:table-row><table:table-cell/><table:table-cell/></table:table-row>'.repeat(11_000)}</table:table>`,
      ),
  },
  {
    because: 'a picture of 50,000 by 50,000 points',
    fault: 'picture-too-large',
    make: async () => hugePng(),
  },
  { because: 'such a picture inside a PDF', fault: 'picture-too-large', make: pdfWithHugePicture },
  {
    because: 'a Word file that unpacks to 300 MB',
    fault: 'unpacks-too-large',
    make: async () => zip({ 'word/document.xml': '<w:p/>' }, { size: 300 * 1024 ** 2 }),
  },
  {
    because: 'an OpenDocument that lies about it',
    fault: 'damaged',
    make: async () =>
      zip(
        { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': zeros },
        { size: 10 },
      ),
  },
  {
    because: 'a PDF whose page unpacks to 300 MB',
    fault: 'unpacks-too-large',
    make: pdfWithHugePage,
  },
  {
    because: 'a PDF whose table of objects does',
    fault: 'unpacks-too-large',
    make: async () => pdfWithHugeTable(),
  },
  {
    because: 'such a table behind a long dictionary and a name in numbers',
    fault: 'unpacks-too-large',
    make: async () => pdfWithHugeTable({ type: `/Obj#53tm /Note (${'long obj '.repeat(200)})` }),
  },
  {
    because: 'such a table after a line end of its own kind',
    fault: 'unpacks-too-large',
    make: async () => pdfWithHugeTable({ lineEnd: ' \r\n' }),
  },
  {
    because: 'a table that is packed twice, and so says nothing of its size',
    fault: 'unpacks-too-large',
    make: async () => pdfWithHugeTable({ filter: '[/FlateDecode /FlateDecode]' }, deflateSync('')),
  },
  {
    because: 'a table whose method stands somewhere else',
    fault: 'unpacks-too-large',
    make: async () => pdfWithHugeTable({ filter: '5 0 R' }, deflateSync('')),
  },
  {
    because: 'a table that says somewhere else that it is one',
    fault: 'unpacks-too-large',
    make: async () => pdfWithHugeTable({ type: '5 0 R' }, deflateSync('')),
  },
  { because: 'mails in mails in mails', fault: 'shown', make: async () => nestedMails(6) },
])('$fault: $because', async ({ make, fault }) => {
  expect(await faultOf(await make())).toBe(fault)
})

async function manyPages(): Promise<Uint8Array> {
  return await pdf('Feuillet', 1, (one) => {
    const { ref } = one.getPage(0)
    const kids = one.catalog.Pages().Kids()
    for (let count = 0; count < 5_000; count += 1) kids.push(ref)
    one.catalog.Pages().set(PDFName.of('Count'), PDFNumber.of(5_001))
  })
}

function hugePng(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const head = Buffer.from('0000c3500000c3500802000000', 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pdfWithHugePicture(): Promise<Uint8Array> {
  return pdf('Plan', 1, ({ context }) => {
    const dict = context.obj({ Subtype: 'Image', Width: 50_000, Height: 50_000, Length: 0 })
    context.register(PDFRawStream.of(dict, new Uint8Array()))
  })
}

function pdfWithHugePage(): Promise<Uint8Array> {
  return pdf('Page', 1, (one) => {
    const packed = deflateSync(zeros, { level: 1 })
    const dict = one.context.obj({ Filter: 'FlateDecode', Length: packed.length })
    one
      .getPage(0)
      .node.set(PDFName.of('Contents'), one.context.register(PDFRawStream.of(dict, packed)))
  })
}

function pdfWithHugeTable(
  { type = '/ObjStm', filter = '/FlateDecode', lineEnd = '\n' } = {},
  packed = deflateSync(zeros, { level: 1 }),
): Uint8Array {
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type ${type} /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\nstream${lineEnd}`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

function nestedMails(depth: number): Uint8Array {
  return depth === 0 ? mail('au fond') : mail('un de plus', { 'x.eml': nestedMails(depth - 1) })
}
