import { mediaTypeOf } from '@sejour/store'

/** What no piece may be: it could act on the machine of whoever opens it. */
export type Hostile = 'executable' | 'web-page' | 'drawing' | 'script'

const PROGRAMS: readonly string[] = [
  '4d5a', // Windows
  '7f454c46', // ELF
  'cafebabe', // Java, and Mach-O for several processors
  'feedface',
  'feedfacf',
  'cefaedfe',
  'cffaedfe',
  '4c0000000114020000000000c000000000000046', // a shortcut of Windows
  '0061736d', // WebAssembly
]

// Only text is told by its name: a letter about a program is a letter.
const SCRIPT_NAME =
  /\.(?:m?js|jse|vbs?|vbe|wsf|wsh|hta|ps1|psm1|bat|cmd|com|sh|bash|py|pl|rb|php|reg|scf|url|lnk|scr|jar|desktop|command)$/i

const PROGRAM_NAME = /\.(?:exe|msi|msp|dll|com|scr|cpl|jar|apk|app|dmg|deb|rpm|pkg)$/i

/**
 * What a file is, from its first bytes and never from its name alone. `head`: at least 64 KiB, or
 * all of it.
 */
export function hostileIn(head: Uint8Array, name: string): Hostile | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const start = bytes.toString('hex', 0, 24)
  if (PROGRAMS.some((signature) => start.startsWith(signature))) return 'executable'
  const mediaType = mediaTypeOf(head)
  if (mediaType === 'image/svg+xml') return 'drawing'
  if (mediaType === 'application/zip' && holdsProgram(bytes)) return 'executable'
  if (mediaType === 'application/msword' && /\.ms[ip]$/i.test(name)) return 'executable'
  const isText = /^(?:text\/|application\/xml)/.test(mediaType)
  if (!isText) {
    return mediaType === 'application/octet-stream' && PROGRAM_NAME.test(name)
      ? 'executable'
      : undefined
  }
  const text = bytes
    .toString('utf8', 0, 4096)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (text.startsWith('#!')) return 'script'
  if (isMarkup(text))
    return /<svg[\s>]/i.test(text) && !/<html/i.test(text) ? 'drawing' : 'web-page'
  if (/^(?:\/\/|\/\*)[\s\S]*?<svg[\s>]/i.test(text)) return 'drawing'
  return SCRIPT_NAME.test(name) || /^<\?php/i.test(text) ? 'script' : undefined
}

function isMarkup(text: string): boolean {
  const bare = text.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '')
  return /^<(?:!doctype|html|head|body|script|style|iframe|meta|title|svg|div|table|a|img|p|form|object|embed|link|base|h[1-6])[\s>/]/i.test(
    bare,
  )
}

function holdsProgram(zip: Buffer): boolean {
  const names = zip.toString('latin1')
  return names.includes('META-INF/MANIFEST.MF') || names.includes('AndroidManifest.xml')
}
