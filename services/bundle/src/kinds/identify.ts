import { zipHolds } from './unzip.ts'

/** The kinds of piece that are read. `picture`: JPEG, PNG, TIFF, WebP, GIF, AVIF. */
export type Kind = 'pdf' | 'picture' | 'heic' | 'docx' | 'odt' | 'mail' | 'text'

/** The kind of these bytes by what they hold; undefined: none that is read, or encrypted. */
export async function identify(bytes: Uint8Array): Promise<Kind | 'encrypted' | undefined> {
  const start = latin(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (/^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP)/s.test(start)) return 'picture'
  const brand = /^.{4}ftyp(.{4})/s.exec(start)?.[1]
  if (brand) return kindOfBrand(brand)
  if (start.startsWith('PK\u0003\u0004')) return await kindOfZip(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return isSealedOffice(bytes) ? 'encrypted' : undefined
  // Mark-up shown as text would be unreadable: it is better said than done.
  if (/^\W*(?:<!doctype|<html|<\?xml|\{\\rtf|%!PS)/i.test(start)) return undefined
  if (looksLikeMail(bytes)) return 'mail'
  return looksLikeText(bytes) ? 'text' : undefined
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function kindOfBrand(brand: string): Kind | undefined {
  if (/^avi[fs]$/.test(brand)) return 'picture'
  return /^(?:hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand) ? 'heic' : undefined
}

async function kindOfZip(bytes: Uint8Array): Promise<Kind | undefined> {
  if (await zipHolds(bytes, 'word/document.xml')) return 'docx'
  const mimetype = latin(bytes.subarray(30, 120))
  if (mimetype.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  return undefined
}

// A Word file with a password is an older container that holds a stream of this name.
function isSealedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

const MAIL_HEADER =
  /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type|x-[\w-]+|dkim-signature|arc-[\w-]+)\s*:/i

function looksLikeMail(bytes: Uint8Array): boolean {
  const head =
    latin(bytes.subarray(0, 16_384))
      .replace(/^\s+/, '')
      .split(/\r?\n\r?\n/)[0] ?? ''
  const lines = head.split(/\r?\n/)
  const isHeader = (line: string) => MAIL_HEADER.test(line)
  // A conversation that was copied may begin with “From:” and “To:”: a mail says how it travelled.
  const travelled = /^(?:message-id|mime-version|received|content-type|return-path|date)\s*:/im
  return (
    /^[!-9;-~]+[ \t]*:/.test(lines[0] ?? '') &&
    lines.filter(isHeader).length >= 2 &&
    travelled.test(head)
  )
}

function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  const hasMark = /^(?:\xff\xfe|\xfe\xff)/.test(latin(sample.subarray(0, 2)))
  if (hasMark) return true
  const control = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length
  const zeros = sample.filter((byte) => byte === 0).length
  // Two bytes a letter without a mark: nearly every second byte is zero.
  return control === 0 || (zeros > sample.length * 0.4 && control - zeros === 0)
}
