/** How much of a file is needed to say what it is. Bytes. */
export const HEAD = 65_536

const SIGNATURES: readonly { readonly type: string; readonly at?: number; readonly hex: string }[] =
  [
    { type: 'application/pdf', hex: '255044462d' },
    { type: 'image/png', hex: '89504e470d0a1a0a' },
    { type: 'image/jpeg', hex: 'ffd8ff' },
    { type: 'image/gif', hex: '47494638' },
    { type: 'image/webp', at: 8, hex: '57454250' },
    { type: 'image/tiff', hex: '49492a00' },
    { type: 'image/tiff', hex: '4d4d002a' },
    { type: 'image/bmp', hex: '424d' },
    { type: 'image/heic', at: 4, hex: '6674797068656963' },
    { type: 'image/heic', at: 4, hex: '667479706d696631' },
    { type: 'image/avif', at: 4, hex: '6674797061766966' },
    { type: 'audio/mp4', at: 4, hex: '667479704d3441' },
    { type: 'video/mp4', at: 4, hex: '66747970' },
    { type: 'audio/mpeg', hex: '494433' },
    { type: 'audio/ogg', hex: '4f676753' },
    { type: 'application/msword', hex: 'd0cf11e0a1b11ae1' },
    { type: 'application/rtf', hex: '7b5c727466' },
    { type: 'application/gzip', hex: '1f8b' },
    { type: 'application/vnd.rar', hex: '526172211a07' },
    { type: 'application/x-7z-compressed', hex: '377abcaf271c' },
    { type: 'application/x-msdownload', hex: '4d5a' },
  ]

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What a zip holds, by the names in it. An office file is a zip. */
const IN_ZIP: readonly { readonly type: string; readonly holds: string }[] = [
  { type: `${OFFICE}.wordprocessingml.document`, holds: 'word/' },
  { type: `${OFFICE}.spreadsheetml.sheet`, holds: 'xl/' },
  { type: `${OFFICE}.presentationml.presentation`, holds: 'ppt/' },
  {
    type: 'application/vnd.oasis.opendocument.text',
    holds: 'application/vnd.oasis.opendocument.text',
  },
  {
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    holds: 'application/vnd.oasis.opendocument.spreadsheet',
  },
]

/** What bytes are, from their beginning, whatever the name claims. */
export function mediaTypeOf(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD))
  const hex = bytes.toString('hex', 0, 32)
  const signed = SIGNATURES.find(({ at = 0, hex: start }) => hex.startsWith(start, at * 2))
  if (signed) return signed.type
  if (hex.startsWith('504b0304')) {
    const names = bytes.toString('latin1')
    return IN_ZIP.find(({ holds }) => names.includes(holds))?.type ?? 'application/zip'
  }
  return isText(bytes) ? typeOfText(bytes.toString('utf8')) : 'application/octet-stream'
}

function typeOfText(text: string): string {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (/^(<!doctype html|<html)/i.test(start)) return 'text/html'
  if (/^<svg|^<\?xml[^>]*>\s*(<!--[\s\S]*?-->\s*)?<svg/i.test(start)) return 'image/svg+xml'
  if (start.startsWith('<?xml')) return 'application/xml'
  if (start.startsWith('BEGIN:VCALENDAR')) return 'text/calendar'
  return isMail(start) ? 'message/rfc822' : 'text/plain'
}

/** The first lines are headers, and two of them are those that every mail has. */
function isMail(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (!/^(From |[!-9;-~]+:)/.test(headers)) return false
  return /^from:/im.test(headers) && /^(date|received|subject|message-id|to):/im.test(headers)
}

// A text in an old encoding is a text: only what no text holds tells bytes from letters.
function isText(bytes: Buffer): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\u000E-\u001A]/.test(bytes.toString('latin1'))
}
