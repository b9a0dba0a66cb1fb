import type { Document } from '@sejour/documents'

/** Title, author and the instant of the file, in place of the moment at which it happens to be written. */
export function corePropertiesOf({ title, lang }: Document, createdAt: string): string {
  const at = `${new Date(createdAt).toISOString().slice(0, 19)}Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Sejour</dc:creator><dc:language>${lang}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

/** Text as it may stand in XML, between quotes too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const END = 0x06054b50

/** The same archive, each of its files bearing the instant: its own table of contents says where they are. */
export function settleTimes(archive: Uint8Array, createdAt: string): Uint8Array {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer))
  const stamp = dosTimeOf(new Date(createdAt))
  let entry = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    bytes.writeUInt32LE(stamp, entry + 12)
    bytes.writeUInt32LE(stamp, bytes.readUInt32LE(entry + 42) + 10)
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return bytes
}

// Archives count two-second steps since 1980, the day in the upper half.
function dosTimeOf(instant: Date): number {
  const day =
    ((instant.getUTCFullYear() - 1980) << 9) |
    ((instant.getUTCMonth() + 1) << 5) |
    instant.getUTCDate()
  const time =
    (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
