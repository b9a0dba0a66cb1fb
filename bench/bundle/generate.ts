// 200 invented pieces of 1,000 pages: papers with text, scans, photographs of telephones, mails.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(new URL('../../services/bundle/package.json', import.meta.url))
const { PDFDocument } = require('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib')
const sharp = require('sharp') as typeof import('sharp').default

const TEXTS = 90
const SCANS = 40
const PHOTOS = 60
const MAILS = 10
const WITH_EIGHT_PAGES = 20

const folder = process.argv[2] ?? ''
mkdirSync(folder, { recursive: true })
const fontBytes = readFileSync(
  path.join(
    path.dirname(require.resolve('source-sans/package.json')),
    'TTF/SourceSans3-Regular.ttf',
  ),
)
let written = 0

for (let at = 0; at < TEXTS; at += 1) keep('pdf', await paper(at, pagesOf(at)))
const scanned = await Promise.all(Array.from({ length: 10 }, (_, at) => scan(at)))
for (let at = 0; at < SCANS; at += 1) keep('pdf', await scans(at, pagesOf(TEXTS + at)))
const photos = await Promise.all([1, 2, 3, 4].map(photo))
for (let at = 0; at < PHOTOS; at += 1) {
  // What follows the end of a JPEG is not looked at, and makes it another file.
  keep('jpg', Buffer.concat([photos[at % photos.length] ?? Buffer.alloc(0), Buffer.from(`${at}`)]))
}
for (let at = 0; at < MAILS; at += 1) keep('eml', mail(at))

function pagesOf(at: number): number {
  return at < WITH_EIGHT_PAGES ? 8 : 7
}

function keep(kind: string, bytes: Uint8Array): void {
  writeFileSync(path.join(folder, `${String(written).padStart(3, '0')}.${kind}`), bytes)
  written += 1
}

/** A paper with so many pages of text, its font embedded. */
async function paper(at: number, pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(require('fontkit') as Parameters<typeof pdf.registerFontkit>[0])
  const font = await pdf.embedFont(fontBytes, { subset: true })
  for (let page = 1; page <= pages; page += 1) {
    const lines = Array.from(
      { length: 46 },
      (_, line) => `Ligne ${line} : le ménage ${at} réside à cette adresse et y paie son loyer.`,
    )
    const text = [`Attestation inventée ${at}, page ${page}`, ...lines].join('\n')
    pdf.addPage([595, 842]).drawText(text, { x: 60, y: 770, size: 11, lineHeight: 15, font })
  }
  return await pdf.save()
}

/** A page as a scanner gives it, at 150 points an inch. */
function scan(at: number): Promise<Buffer> {
  const lines = Array.from(
    { length: 40 },
    (_, line) =>
      `<text x="120" y="${200 + line * 48}" font-size="30">Ligne ${line} du papier numérisé ${at}</text>`,
  )
  const page = `<svg width="1240" height="1754"><rect width="1240" height="1754" fill="#f4f2ec"/>${lines.join('')}</svg>`
  return sharp(Buffer.from(page)).greyscale().jpeg({ quality: 70 }).toBuffer()
}

async function scans(at: number, pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) {
    const jpeg = await pdf.embedJpg(scanned[(at + page) % scanned.length] ?? new Uint8Array())
    pdf.addPage([595, 842]).drawImage(jpeg, { x: 0, y: 0, width: 595, height: 842 })
  }
  pdf.setTitle(`Numérisation ${at}`)
  return await pdf.save()
}

/** Twelve million points, as grainy as a photograph. */
function photo(at: number): Promise<Buffer> {
  return sharp({
    create: {
      width: 4032,
      height: 3024,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 110 + at, sigma: 12 },
    },
  })
    .jpeg({ quality: 85 })
    .toBuffer()
}

function mail(at: number): Uint8Array {
  return Buffer.from(
    `From: N. Exemple <n${at}@example.org>\r\nTo: greffe@example.org\r\nSubject: Envoi ${at}\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\nMessage-ID: <${at}@example.org>\r\n\r\nVoici le papier demandé.\r\n`,
  )
}
