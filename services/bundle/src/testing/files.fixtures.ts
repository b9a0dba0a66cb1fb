import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import sharp from 'sharp'

/** A PDF of so many pages; each says its text and its number. */
export async function pdf(
  text: string,
  pages = 1,
  change: (pdf: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false })
  const font = await made.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page += 1) {
    made
      .addPage([595, 842])
      .drawText(`${text}, feuillet ${page}`, { x: 80, y: 600, size: 14, font })
  }
  await change(made)
  return await made.save({ updateFieldAppearances: false })
}

type Size = { readonly width: number; readonly height: number }

/** A red card on grey, in a picture format. */
export function picture(
  format: 'jpeg' | 'png' | 'tiff' | 'webp',
  { width, height }: Size = { width: 900, height: 600 },
): Promise<Buffer> {
  const card = `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ddd"/><rect x="10%" y="10%" width="30%" height="60%" fill="#c33"/></svg>`
  return sharp(Buffer.from(card)).flatten().toFormat(format).toBuffer()
}

/** A mail with these things joined to it. */
export function mail(
  text: string,
  attachments: { readonly [name: string]: Uint8Array } = {},
): Uint8Array {
  const joined = Object.entries(attachments).map(
    ([name, bytes]) =>
      `--limit\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`,
  )
  return Buffer.from(
    `From: N. Exemple <n@example.org>\r\nTo: greffe@example.org\r\nSubject: Preuve de séjour\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="limit"\r\n\r\n--limit\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${joined.join('')}--limit--\r\n`,
  )
}
